import { createCandidateModel } from '@/lib/state/privacy/candidate-model';
import { createRetentionModel } from '@/lib/state/privacy/retention-model';
import { createWork } from '@/lib/state/privacy/work';

/** The work on what is due that this page does. */
export const retentionWork = createWork();
/** How long interviews are kept. */
export const retentionModel = createRetentionModel(retentionWork);
/** The work on one candidate's data that this page does. */
export const candidateWork = createWork();
/** What is stored of one candidate. */
export const candidateModel = createCandidateModel(candidateWork);
