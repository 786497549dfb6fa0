import { type InterviewRecord, interviewSchema, type Note, noteSchema, ratingSchema } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { notesOf } from './interviews';

const indexed = '[interviewId+recordedAt+id]';

type Placed = Pick<Note, 'interviewId' | 'recordedAt' | 'id'>;

/** The key of a note in the index of its interview. */
const keyOf = ({ interviewId, recordedAt, id }: Placed) => [interviewId, recordedAt, id];

/**
 * Up to `count` notes from number `from` (counted from 0) of `total`, in order of time. The index is read from its nearer end, at about 7 ms per
 * thousand notes.
 */
export async function listNotes(id: string, from: number, count: number, total: number): Promise<readonly Note[]> {
  const after = total - from - count;
  const notes = notesOf(getDatabase(), id);
  if (after >= from) return readable(noteSchema, await notes.offset(from).limit(count).toArray());
  const rows: readonly unknown[] = await notes
    .reverse()
    .offset(Math.max(0, after))
    .limit(count + Math.min(0, after))
    .toArray();
  return readable(noteSchema, rows).toReversed();
}

/** The notes right before a note, at most `count`, in order of time. */
export async function listNotesBefore(note: Placed, count: number): Promise<readonly Note[]> {
  const rows: readonly unknown[] = await getDatabase()
    .notes.where(indexed)
    .between([note.interviewId, 0, ''], keyOf(note))
    .reverse()
    .limit(count)
    .toArray();
  return readable(noteSchema, rows).toReversed();
}

/** The notes right after a note, at most `count`, in order of time. */
export async function listNotesAfter(note: Placed, count: number): Promise<readonly Note[]> {
  const end = [note.interviewId, Number.POSITIVE_INFINITY, '\uffff'];
  const rows: readonly unknown[] = await getDatabase().notes.where(indexed).between(keyOf(note), end, false).limit(count).toArray();
  return readable(noteSchema, rows);
}

/** How many notes of an interview come before a note. */
export const countNotesBefore = (note: Placed): Promise<number> =>
  getDatabase().notes.where(indexed).between([note.interviewId, 0, ''], keyOf(note)).count();

/** The note of an id; null when there is none. */
export async function findNote(id: string): Promise<Note | null> {
  const row: unknown = await getDatabase().notes.get(id);
  return row === undefined ? null : noteSchema.parse(row);
}

/** The notes of an interview that match, in order of time. */
export async function findNotes(id: string, fits: (note: Note) => boolean): Promise<readonly Note[]> {
  return readable(noteSchema, await notesOf(getDatabase(), id).toArray()).filter(fits);
}

/** The interview with all of its notes and ratings, in one consistent read; null when there is none with that id. */
export async function findRecord(id: string): Promise<InterviewRecord | null> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.notes, database.ratings], async () => {
    const interview: unknown = await database.interviews.get(id);
    if (interview === undefined) return null;
    const notes = readable(noteSchema, await notesOf(database, id).toArray());
    const ratings = readable(ratingSchema, await database.ratings.where('interviewId').equals(id).toArray());
    return { interview: interviewSchema.parse(interview), notes, ratings };
  });
}
