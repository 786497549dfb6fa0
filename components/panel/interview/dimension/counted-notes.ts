import { uncounted } from '@/lib/core/note/uncounted';

/** The number of notes as text; nothing for none, and while they are not counted. */
export const countedNotes = (count: number): string => (count === 0 || count === uncounted ? '' : `${count} ${count === 1 ? 'note' : 'notes'}`);
