import * as z from 'zod/mini';
import {
  type Draft,
  draftSchema,
  type Interview,
  type InterviewRecord,
  inOrder,
  interviewSchema,
  noteSchema,
  ratingSchema,
} from '@/lib/core/interview';
import { getDatabase } from './database';

const notesSchema = z.array(noteSchema);
const ratingsSchema = z.array(ratingSchema);

/** The interview with its notes and ratings, in one consistent read; null when there is none of that id. */
export async function findRecord(id: string): Promise<InterviewRecord | null> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.notes, database.ratings], async () => {
    const interview: unknown = await database.interviews.get(id);
    if (interview === undefined) return null;
    const notes: unknown = await database.notes.where('interviewId').equals(id).toArray();
    const ratings: unknown = await database.ratings.where('interviewId').equals(id).toArray();
    return { interview: interviewSchema.parse(interview), notes: inOrder(notesSchema.parse(notes)), ratings: ratingsSchema.parse(ratings) };
  });
}

/** Every interview, the latest first. */
export async function listInterviews(): Promise<readonly Interview[]> {
  const rows: unknown = await getDatabase().interviews.orderBy('startedAt').reverse().toArray();
  return z.array(interviewSchema).parse(rows);
}

/** The half-typed note of an interview; null when there is none, or when it has become a note. */
export async function findDraft(interviewId: string): Promise<Draft | null> {
  const database = getDatabase();
  const row: unknown = await database.drafts.get(interviewId);
  if (row === undefined) return null;
  const draft = draftSchema.parse(row);
  return (await database.notes.get(draft.noteId)) === undefined ? draft : null;
}

/** Keeps a half-typed note, without waiting for the disk: the system has it when this resolves. */
export async function saveDraft(draft: Draft): Promise<void> {
  await getDatabase('relaxed').drafts.put(draft);
}

/** Forgets the half-typed note. */
export async function deleteDraft(interviewId: string): Promise<void> {
  await getDatabase('relaxed').drafts.delete(interviewId);
}
