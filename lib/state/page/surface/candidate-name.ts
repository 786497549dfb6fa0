import { createCandidateName } from '@/lib/state/panel/candidate-name';

/** The candidate's name, as this page knows it. */
export const candidateNameModel = createCandidateName();
