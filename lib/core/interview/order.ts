import type { Note } from './interview';

/** Whether a note comes before another in the order of the wire format: by moment, then id. */
export const comesBefore = (a: Note, b: Note): boolean => a.recordedAt < b.recordedAt || (a.recordedAt === b.recordedAt && a.id < b.id);

/** Notes in the order of the wire format. */
export const sortNotes = (notes: readonly Note[]): readonly Note[] => notes.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
