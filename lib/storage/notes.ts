import * as z from 'zod/mini';
import { type InterviewRecord, interviewSchema, type Note, noteSchema, ratingSchema } from '@/lib/core/interview';
import { getDatabase } from './database';
import { notesOf } from './interviews';

const notesSchema = z.array(noteSchema);

/** Notes number `from` (counted from 0) and on in the order of their moments, at most `count`. */
export async function listNotes(id: string, from: number, count: number): Promise<readonly Note[]> {
  const rows: unknown = await notesOf(getDatabase(), id).offset(from).limit(count).toArray();
  return notesSchema.parse(rows);
}

/** How many notes of an interview come before a note. */
export const countNotesBefore = (id: string, note: Pick<Note, 'id' | 'recordedAt'>): Promise<number> =>
  getDatabase().notes.where('[interviewId+recordedAt+id]').between([id, 0, ''], [id, note.recordedAt, note.id]).count();

/** Those notes of an interview that fit, in the order of their moments. */
export async function findNotes(id: string, fits: (note: Note) => boolean): Promise<readonly Note[]> {
  const rows: unknown = await notesOf(getDatabase(), id).toArray();
  return notesSchema.parse(rows).filter(fits);
}

/** The interview with all of its notes and ratings, in one consistent read; null when there is none of that id. */
export async function findRecord(id: string): Promise<InterviewRecord | null> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.notes, database.ratings], async () => {
    const interview: unknown = await database.interviews.get(id);
    if (interview === undefined) return null;
    const notes: unknown = await notesOf(database, id).toArray();
    const ratings: unknown = await database.ratings.where('interviewId').equals(id).toArray();
    return { interview: interviewSchema.parse(interview), notes: notesSchema.parse(notes), ratings: z.array(ratingSchema).parse(ratings) };
  });
}
