import { createToastModel } from '@/lib/state/app/toast';

/** The page's line that says what was done last. */
export const toastModel = createToastModel();
