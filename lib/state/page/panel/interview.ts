import { createCallModel } from '@/lib/state/interview/call-model';
import { createClock } from '@/lib/state/interview/clock';
import { createInterviewModel } from '@/lib/state/interview/interview-model';
import { createTimelineModel } from '@/lib/state/interview/timeline';
import { createViewModel } from '@/lib/state/interview/view';
import { unsavedModel } from '@/lib/state/page/app';
import { environment } from '@/lib/state/page/environment';

/** The notes of the interview on show on this page. */
export const timelineModel = createTimelineModel();

/** What of this panel is open, folded or in the way. */
export const viewModel = createViewModel();

/** The interview on show on this page. */
export const interviewModel = createInterviewModel({ ...environment, ...unsavedModel, ...timelineModel });

/** The clock of the interview on show on this page. */
export const clock = createClock({ ...environment, ...interviewModel });

const applyLeaveSigns = async (): Promise<void> => (await import('@/lib/state/page/call/leave-signs')).leaveSigns.applyLeaveSigns();

/** The call beside which this page stands. */
export const callModel = createCallModel({ ...environment, ...unsavedModel, ...interviewModel, applyLeaveSigns });
