import * as z from 'zod/mini';
import { suggestedSchema } from '@/lib/core/captions/suggested';
import { findRedoable, findUndoable, type HistoryEntry } from '@/lib/core/interview/history';
import { noteSchema, ratingSchema, recommendations, tickSchema } from '@/lib/core/interview/interview';
import { contexts } from '@/lib/core/rubric/context';
import { rubricSchema } from '@/lib/core/rubric/rubric';
import type { Edit, RowEdits } from '@/lib/storage/database/changes';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

const fieldsSchema = z.object({
  candidate: z.exactOptional(z.string()),
  rubric: z.exactOptional(rubricSchema),
  context: z.exactOptional(z.enum(contexts)),
  startedAt: z.exactOptional(z.number()),
  endedAt: z.exactOptional(z.nullable(z.number())),
  summary: z.exactOptional(z.string()),
  recommendation: z.exactOptional(z.nullable(z.enum(recommendations))),
});

/** The edits of one row, one schema per table; `fields` are added to each. */
const rowEditsWith = <Fields extends z.core.$ZodLooseShape>(fields: Fields) =>
  [
    z.object({ ...fields, table: z.literal('notes'), before: z.nullable(noteSchema), after: z.nullable(noteSchema) }),
    z.object({ ...fields, table: z.literal('ratings'), before: z.nullable(ratingSchema), after: z.nullable(ratingSchema) }),
    z.object({ ...fields, table: z.literal('ticks'), before: z.nullable(tickSchema), after: z.nullable(tickSchema) }),
    z.object({ ...fields, table: z.literal('suggested'), before: suggestedSchema, after: suggestedSchema }),
    z.object({ ...fields, table: z.literal('interviews'), before: fieldsSchema, after: fieldsSchema }),
  ] as const;

const rowEditSchema = z.union(rowEditsWith({}));
/** An edit of one row or of several; `fields` are added to each. */
const editWith = <Fields extends z.core.$ZodLooseShape>(fields: Fields) =>
  z.union([...rowEditsWith(fields), z.object({ ...fields, table: z.literal('several'), edits: z.array(rowEditSchema) })]);

const editSchema = editWith({});

const entryFields = { seq: z.int(), kind: z.enum(['do', 'undo', 'redo']), of: z.nullable(z.int()), command: z.string() };
const entrySchema = z.object(entryFields);

/** An entry of an interview's history. */
export const changeSchema = editWith({ ...entryFields, interviewId: z.string(), at: z.number() });

const invertRow = (edit: RowEdits): RowEdits => rowEditSchema.parse({ ...edit, before: edit.after, after: edit.before });

/** The edit that undoes an edit. */
export const invertEdit = (edit: Edit): Edit =>
  edit.table === 'several' ? { table: 'several', edits: edit.edits.map(invertRow).toReversed() } : invertRow(edit);

/** The edit of a change that must exist. */
export async function getEdit(database: Database, seq: number): Promise<Edit> {
  const row: unknown = await database.changes.get(seq);
  return editSchema.parse(row);
}

const enough = 64;

async function listNewest(
  database: Database,
  interviewId: string,
  count: number,
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly isAll: boolean }> {
  const stored = await database.changes.where('interviewId').equals(interviewId).reverse().limit(count).toArray();
  return { entries: readable(entrySchema, stored), isAll: stored.length < count };
}

/** Looks through the history from its newest change, reading further back only while the answer is open. */
export async function findInHistory(database: Database, interviewId: string, find: typeof findUndoable): Promise<number | null> {
  for (let count = enough; ; count *= 8) {
    const { entries, isAll } = await listNewest(database, interviewId, count);
    const found = find(entries);
    if (found !== undefined || isAll) return found ?? null;
  }
}

/** A change that is in effect, and what it did. */
export type StandingChange = { readonly seq: number; readonly edit: Edit };

/** The change that undo would revert; null when there is none. It is found and read in one transaction, so that it cannot disappear in between. */
export async function findLatestChange(interviewId: string): Promise<StandingChange | null> {
  const database = getDatabase();
  return database.transaction('r', database.changes, async () => {
    const seq = await findInHistory(database, interviewId, findUndoable);
    return seq === null ? null : { seq, edit: await getEdit(database, seq) };
  });
}

/** Whether there is a change to undo, and one to redo. */
export async function findUndoRedo(interviewId: string): Promise<{ readonly undo: boolean; readonly redo: boolean }> {
  const database = getDatabase();
  const [undo, redo] = await Promise.all([findInHistory(database, interviewId, findUndoable), findInHistory(database, interviewId, findRedoable)]);
  return { undo: undo !== null, redo: redo !== null };
}
