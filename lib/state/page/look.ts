import { createLookModel } from '@/lib/state/look/look';

/** How this page looks, and what the user has chosen of that. */
export const lookModel = createLookModel();
