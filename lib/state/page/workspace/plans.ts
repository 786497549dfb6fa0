import { toastModel } from '@/lib/state/page/toast';
import { createPlanActions } from '@/lib/state/plan/plan-actions';

/** What is done with interview plans; this page's toast says what came of it. */
export const planActions = createPlanActions(toastModel.showToast);
