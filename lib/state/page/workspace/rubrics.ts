import { toastModel } from '@/lib/state/page/toast';
import { createRubricActions } from '@/lib/state/rubrics/rubric-actions';

/** What is done with whole rubrics; this page's toast says what came of it. */
export const rubricActions = createRubricActions(toastModel.showToast);
