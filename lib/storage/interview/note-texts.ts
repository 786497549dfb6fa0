import * as z from 'zod/mini';
import { getDatabase } from '@/lib/storage/database/database';
import { notesOf } from './interviews';

const schema = z.object({ id: z.string(), interviewId: z.string(), text: z.string() });

/** The words of a note, and the interview that it belongs to. */
export type NoteText = z.infer<typeof schema>;

const read = (rows: readonly unknown[]): readonly NoteText[] => rows.flatMap((row) => schema.safeParse(row).data ?? []);

/** How many notes there are on this device. */
export const countNotes = (): Promise<number> => getDatabase().notes.count();

/** The words of all notes on this device, in batches without a particular order. Ends early once the signal aborts. */
export async function* readNoteTexts(atOnce: number, signal: AbortSignal): AsyncGenerator<readonly NoteText[]> {
  const { notes } = getDatabase();
  for (let after: unknown; !signal.aborted; ) {
    const rest = typeof after === 'string' ? notes.where(':id').above(after) : notes.orderBy(':id');
    const rows: readonly unknown[] = await rest.limit(atOnce).toArray();
    yield read(rows);
    if (rows.length < atOnce) return;
    after = Object(rows.at(-1)).id;
  }
}

/** The words of an interview's notes, in order of time. */
export async function listNoteTexts(interviewId: string): Promise<readonly NoteText[]> {
  return read(await notesOf(getDatabase(), interviewId).toArray());
}

/** The texts of several interviews' notes, by interview, each in order of time, in one consistent read. */
export async function listNoteTextsOf(interviewIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const database = getDatabase();
  const all = await database.transaction('r', database.notes, () => Promise.all(interviewIds.map(listNoteTexts)));
  return new Map(interviewIds.map((id, at) => [id, (all[at] ?? []).map(({ text }) => text)]));
}
