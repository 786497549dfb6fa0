import { createPreparedActions } from '@/lib/state/prepared/prepared-acts';
import { toastModel } from './toast';

/** What is done with prepared interviews; this page's toast says what came of it. */
export const preparedActions = createPreparedActions(toastModel.showToast);
