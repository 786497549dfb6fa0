import { createDraftModel } from '@/lib/state/composer/draft-model';
import { createRetries } from '@/lib/state/composer/retries';
import { createNotesModel } from '@/lib/state/interview/notes-model';
import { createRatings } from '@/lib/state/interview/rating';
import { unsavedModel } from '@/lib/state/page/app';
import { environment } from '@/lib/state/page/environment';
import { interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { presence } from '@/lib/state/page/panel/presence';

/** New notes of the interview on show, and the note that is being edited. */
export const notesModel = createNotesModel({ ...environment, ...interviewModel, ...timelineModel });

/** The ratings of the interview on show. */
export const ratings = createRatings({ ...environment, ...interviewModel });

/** The writes of words that are being typed on this page. */
export const retries = createRetries(unsavedModel);

/** The half-typed note of this page. */
export const draftModel = createDraftModel({ ...environment, ...interviewModel, ...presence, ...retries });
