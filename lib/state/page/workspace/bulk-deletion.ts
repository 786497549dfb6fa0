import { createBulkDeletion } from '@/lib/state/deletion/several';
import { toastModel } from '@/lib/state/page/toast';

/** Deletes several interviews, and says so in this page's toast. */
export const deleteSeveral = createBulkDeletion(toastModel);
