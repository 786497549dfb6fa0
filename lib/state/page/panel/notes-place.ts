import { createNotesPlace } from '@/lib/state/notes/notes-place';

/** Where the long list of notes on this page is to be scrolled to. */
export const notesPlace = createNotesPlace();
