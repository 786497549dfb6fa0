import { createAttempts } from '@/lib/state/app/attempt';
import { unsavedModel } from '@/lib/state/page/app';

/** The writes that the user starts on this page. */
export const attempts = createAttempts(unsavedModel);
