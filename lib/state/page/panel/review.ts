import { createSigning } from '@/lib/state/finish/signing';
import { unsavedModel } from '@/lib/state/page/app';
import { attempts } from '@/lib/state/page/attempts';
import { environment } from '@/lib/state/page/environment';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { createAmendments } from '@/lib/state/review/amendment';
import { createChoicesModel } from '@/lib/state/review/choices';
import { createFinishModel } from '@/lib/state/review/finish';
import { createRepairs } from '@/lib/state/review/repair';

/** Changes of scorecards that were finished. */
export const amendments = createAmendments({ ...environment, ...attempts, ...unsavedModel, ...interviewModel });

/** Repairs of characters that some systems refuse. */
export const repairs = createRepairs(amendments);

/** What was decided about where a scorecard goes. */
export const choicesModel = createChoicesModel(attempts);

/** The finish of the scorecard that is reviewed on this page. */
export const finishModel = createFinishModel({ ...environment, ...attempts, ...unsavedModel, ...interviewModel });

/** Finishes scorecards that are signed. */
export const signing = createSigning({ ...interviewerModel, ...finishModel });
