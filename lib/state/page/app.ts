import { createAnnouncer } from '@/lib/state/app/announcer';
import { createAttempts } from '@/lib/state/app/attempt';
import { createUnsavedModel } from '@/lib/state/app/unsaved';

/** What this page says in passing. */
export const announcer = createAnnouncer();

/** What could not be saved, and what else went wrong on this page. */
export const unsavedModel = createUnsavedModel();

/** The writes that the user starts on this page. */
export const attempts = createAttempts(unsavedModel);
