import { createJoining } from '@/lib/state/interviews/candidate/person';
import { toastModel } from '@/lib/state/page/toast';

/** Joins interviews of one person, and says so in this page's toast. */
export const joining = createJoining(toastModel.showToast);
