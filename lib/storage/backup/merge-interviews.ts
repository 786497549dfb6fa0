import { findDeletion, removeDeleted } from '@/lib/storage/captions/delete-transcript';
import type { Database } from '@/lib/storage/database/database';
import { type AnyTable, interviewTables, rowsOf } from '@/lib/storage/database/interview-rows';
import { type CopyGroup, copyInterview, type NameCopy } from './copy';
import { decideMerge, type MergeDecision, readGroup } from './interviews';
import { createRenumber, type Renumber } from './renumber';
import { eachBatch, findLocalRows, type Row, readOtherDatabase } from './rows';
import { isSameRow } from './same';
import type { StagedBackup } from './stage';
import type { Tally } from './tally';

/** What merging needs: the database here, the one that the backup was read into, and how to report progress. */
export type Merging = {
  readonly database: Database;
  readonly staged: StagedBackup;
  readonly nameCopy: NameCopy;
  readonly signal: AbortSignal;
  /** The wall time in milliseconds. */
  readonly at: number;
  /** Called with the number of the backup's rows of a table that were read or written. */
  readonly onRows: (table: string, rows: readonly Row[]) => void;
};

/** What happens to each interview in a backup, by its id. */
export type MergeDecisions = ReadonlyMap<string, MergeDecision>;

/** The tables of an interview; deliveries are merged one by one. */
const listTables = (database: Parameters<typeof interviewTables>[0]) => interviewTables(database).filter(({ name }) => name !== 'outbox');

const interviewOf = (table: AnyTable, row: Row): string => String(table.name === 'interviews' ? row.id : row.interviewId);

const readHere = async (query: () => PromiseLike<unknown[]>) => (await query()) as readonly Row[];

/**
 * The result of comparing: the interviews with rows in the backup, those with a row that is missing or different here, and the length of each
 * history.
 */
type Compared = { readonly seen: Set<string>; readonly apart: Set<string>; readonly changes: Map<string, number> };

function compareRow(table: AnyTable, there: Row, here: Row | undefined, { seen, apart, changes }: Compared, tally: Tally): void {
  const id = interviewOf(table, there);
  const likeness = here === undefined ? 'fresh' : isSameRow(here, there) ? 'same' : 'different';
  seen.add(id);
  if (likeness !== 'same') apart.add(id);
  // The numbers in a history say nothing about its content: it is counted after its interview is decided.
  if (table.name === 'changes') changes.set(id, (changes.get(id) ?? 0) + 1);
  else tally.add(table.name, likeness);
}

async function compare({ database, staged, signal, onRows }: Merging, tally: Tally): Promise<Compared> {
  const compared: Compared = { seen: new Set(), apart: new Set(), changes: new Map() };
  for (const table of listTables(staged.database)) {
    await eachBatch(table, { signal, isOther: true }, async (rows) => {
      const here = await findLocalRows(database, table, rows);
      for (const [index, row] of rows.entries()) compareRow(table, row, here[index], compared, tally);
      onRows(table.name, rows);
    });
  }
  return compared;
}

const isTaken = ({ kind }: MergeDecision) => kind === 'new' || kind === 'updated' || kind === 'both-there';

/** Decides about every interview with rows in a backup. Call it in a transaction that reads every table. */
export async function decideMerges(merging: Merging, tally: Tally): Promise<MergeDecisions> {
  const { database, staged, signal } = merging;
  const { seen, apart, changes } = await compare(merging, tally);
  const present = new Set(await database.interviews.toCollection().primaryKeys());
  const decisions = new Map<string, MergeDecision>();
  for (const id of seen) {
    signal.throwIfAborted();
    if (!present.has(id)) decisions.set(id, { kind: 'new' });
    else if (!apart.has(id)) decisions.set(id, { kind: 'same' });
    else {
      const here = await readGroup(listTables(database), id, readHere);
      decisions.set(id, decideMerge(listTables(database), here, await readGroup(listTables(staged.database), id, readOtherDatabase)));
    }
  }
  for (const [id, count] of changes) tally.add('changes', isTaken(decisions.get(id) ?? { kind: 'same' }) ? 'fresh' : 'same', count);
  return decisions;
}

async function putGroup(database: Database, group: CopyGroup, renumber: Renumber): Promise<void> {
  for (const [name, rows] of group) await database.table(name).bulkPut([...(name === 'changes' ? renumber(rows) : rows)]);
}

/** What of an interview stays when that is written anew: the log of consent to captions, and samples that are being made of it here. */
const staying: readonly string[] = ['consents', 'sampleDrafts'];

/** Deletes an interview that will be written anew. */
async function deleteGroup(database: Database, id: string): Promise<void> {
  for (const table of listTables(database)) if (!staying.includes(table.name)) await rowsOf(table, id).delete();
}

/** Keeps a version as a separate interview, once, without what was said until `deletedAt`. */
async function putCopy({ database, nameCopy }: Merging, group: CopyGroup, renumber: Renumber, deletedAt: number | null = null): Promise<void> {
  const copy = copyInterview(group, nameCopy);
  const id = copy.get('interviews')?.[0]?.id;
  if ((await database.interviews.where({ id }).count()) > 0) return;
  await putGroup(database, copy, renumber);
  if (deletedAt !== null) await removeDeleted(database, String(id), deletedAt);
}

/** Prepares what was decided about one interview; the rows are taken over from the backup afterwards. */
async function prepare(merging: Merging, id: string, decision: MergeDecision, renumber: Renumber, deletedAt: number | null): Promise<void> {
  const { database, staged } = merging;
  if (decision.kind === 'filled') await putGroup(database, decision.adds, renumber);
  if (decision.kind === 'both-here') await putCopy(merging, await readGroup(listTables(staged.database), id, readOtherDatabase), renumber, deletedAt);
  if (decision.kind === 'both-there') await putCopy(merging, await readGroup(listTables(database), id, readHere), renumber);
  if (decision.kind === 'updated' || decision.kind === 'both-there') await deleteGroup(database, id);
}

/** Applies the decision about each interview. Call it in a transaction that writes every table. */
export async function mergeInterviews(merging: Merging, decisions: MergeDecisions): Promise<void> {
  const { database, staged, signal, onRows } = merging;
  const renumber = await createRenumber(database, 'changes');
  const deletions = new Map<string, number>();
  for (const [id, decision] of decisions) {
    signal.throwIfAborted();
    const deletedAt = decision.kind === 'same' || decision.kind === 'kept' ? null : await findDeletion(database, id);
    if (deletedAt !== null) deletions.set(id, deletedAt);
    await prepare(merging, id, decision, renumber, deletedAt);
  }
  const isWanted = (table: AnyTable) => (row: Row) => isTaken(decisions.get(interviewOf(table, row)) ?? { kind: 'same' });
  for (const table of listTables(staged.database)) {
    await eachBatch(table, { signal, isOther: true }, async (rows) => {
      const taken = rows.filter(isWanted(table));
      await database.table(table.name).bulkPut([...(table.name === 'changes' ? renumber(taken) : taken)]);
      onRows(table.name, rows);
    });
  }
  // A transcript that was deleted on this device is not restored from an older backup.
  for (const [id, deletedAt] of deletions) await removeDeleted(database, id, deletedAt);
}
