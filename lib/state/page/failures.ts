import { createFailureFollower } from '@/lib/state/app/failures';
import { unsavedModel } from '@/lib/state/page/app';

/** Says on this page what the database refuses and nobody else has told the user. */
export const failureFollower = createFailureFollower(unsavedModel);
