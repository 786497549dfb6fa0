import { createDebriefActions } from '@/lib/state/debrief/debrief-actions';
import { toastModel } from '@/lib/state/page/toast';

/** What is done with debriefs; this page's toast says what came of it. */
export const debriefActions = createDebriefActions(toastModel.showToast);
