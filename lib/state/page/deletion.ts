import { createDeletion } from '@/lib/state/deletion/deletion';
import { toastModel } from '@/lib/state/page/toast';

/** Deletes interviews, and says so in this page's toast. */
export const deletion = createDeletion(toastModel);
