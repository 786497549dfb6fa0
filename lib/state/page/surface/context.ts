import { interviewModel } from '@/lib/state/page/panel/interview';
import { createPanelContext } from '@/lib/state/panel/panel-context';

/** Where the panel of this document stands. */
export const contextModel = createPanelContext(interviewModel);
