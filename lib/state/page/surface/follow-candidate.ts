import { interviewerModel } from '@/lib/state/page/interviewer';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { candidateNameModel } from '@/lib/state/page/surface/candidate-name';
import { followCandidate } from '@/lib/state/panel/follow-candidate';

/** Keeps the candidate's name on this page as the page of the call shows it, until the signal aborts. */
export const followPageCandidate = (signal: AbortSignal): Promise<void> =>
  followCandidate(
    {
      ...candidateNameModel,
      call: callModel.call,
      currentInterview: interviewModel.currentInterview,
      interviewer: interviewerModel.interviewer,
      loadInterviewer: interviewerModel.loadInterviewer,
    },
    signal,
  );
