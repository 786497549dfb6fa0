import { toastModel } from '@/lib/state/page/toast';
import { createPreparedActions } from '@/lib/state/prepared/prepared-actions';

/** What is done with prepared interviews; this page's toast says what came of it. */
export const preparedActions = createPreparedActions(toastModel.showToast);
