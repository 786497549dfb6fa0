import { attempts } from '@/lib/state/page/attempts';
import { createInterviewerModel } from '@/lib/state/review/interviewer';

/** Who interviews on this device, as this page knows it. */
export const interviewerModel = createInterviewerModel(attempts);
