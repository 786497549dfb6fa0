import { createComposeCommands } from '@/lib/state/composer/compose-commands';
import { createNoteEdits } from '@/lib/state/composer/note-edits';
import { createDraftRestorer } from '@/lib/state/composer/restore-draft';
import { createTyping } from '@/lib/state/composer/typing';
import { createAssessment } from '@/lib/state/interview/assessment';
import { createCorrections } from '@/lib/state/interview/corrections';
import { createHistory } from '@/lib/state/interview/history';
import { announcer } from '@/lib/state/page/announcer';
import { environment } from '@/lib/state/page/environment';
import { interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { draftModel, notesModel, ratings, retries } from '@/lib/state/page/panel/notes';
import { presence } from '@/lib/state/page/panel/presence';
import { unclaimedTexts } from '@/lib/state/page/panel/unclaimed-texts';

const shown = { ...environment, ...interviewModel, ...announcer };

/** Cues, questions, the recommendation and the summary of the interview on show. */
export const assessment = createAssessment(shown);

/** What is corrected of the interview on show. */
export const corrections = createCorrections(shown);

/** What is taken back and brought back on this page. */
export const history = createHistory(shown);

/** What is typed on this page as the sign of something. */
export const composeCommands = createComposeCommands({ ...shown, ...draftModel, ...ratings });

/** What is done with the notes of the interview on show. */
export const noteEdits = createNoteEdits({ ...shown, ...notesModel, ...timelineModel, ...presence, ...retries, ...unclaimedTexts });

/** Takes up half-typed notes for this page, and lets go of them. */
export const draftRestorer = createDraftRestorer({ ...presence, ...draftModel, ...unclaimedTexts });

/** How what reaches the note's field of this page came about. */
export const typing = createTyping();
