import { createDividerModel } from '@/lib/state/panel/divider-model';

/** The divider between rubric and notes on this page. */
export const dividerModel = createDividerModel();
