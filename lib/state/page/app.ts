import { createUnsavedModel } from '@/lib/state/app/unsaved';

/** What could not be saved, and what else went wrong on this page. */
export const unsavedModel = createUnsavedModel();
