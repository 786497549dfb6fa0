import { createNoteWindow } from '@/lib/state/notes/note-window';
import { timelineModel } from '@/lib/state/page/panel/interview';

/** Keeps the notes around what is in view on this page at hand. */
export const noteWindow = createNoteWindow(timelineModel);
