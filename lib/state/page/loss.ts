import { interviewModel } from '@/lib/state/page/panel/interview';
import { createLossModel } from '@/lib/state/panel/lost';

/** Whether interviews that were kept on this device are gone, as this page knows it. */
export const lossModel = createLossModel(interviewModel.currentInterview);
