import { call } from '@/lib/state/interview/call';
import { record } from '@/lib/state/interview/session';
import { followCandidate } from '@/lib/state/panel/follow-candidate';
import { interviewer, loadInterviewer } from '@/lib/state/review/interviewer';
import { candidateNameModel } from './candidate-name';

/** Keeps the candidate's name on this page as the page of the call shows it, until the signal aborts. */
export const followPageCandidate = (signal: AbortSignal): Promise<void> =>
  followCandidate({ ...candidateNameModel, call, currentInterview: record, interviewer, loadInterviewer }, signal);
