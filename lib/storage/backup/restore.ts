import type { Dexie } from 'dexie';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { getDatabase } from '@/lib/storage/database/database';
import { isReadableRow } from '@/lib/storage/unreadable';
import type { NameCopy } from './copy';
import { decideMerges, type MergeDecisions, type Merging, mergeInterviews } from './merge-interviews';
import { mergeOthers } from './merge-others';
import { replaceAll } from './replace';
import { isCounted, listCopied } from './rows';
import { mergeRubrics } from './rubrics';
import type { StagedBackup } from './stage';
import { createTally, type TableTally } from './tally';

/** What restoring a backup would do. */
export type RestoreEffect = {
  readonly tables: readonly TableTally[];
  /** How many interviews are added, are the same, stay as they are here, are updated, and are kept in two versions. */
  readonly interviews: { readonly fresh: number; readonly same: number; readonly kept: number; readonly updated: number; readonly both: number };
  /** How many interviews are here now, and how many rows of the backup this version cannot read. */
  readonly here: number;
  readonly unreadable: number;
};

/** How a backup is restored: merged with what is here, or replacing it. */
export type RestoreMode = 'merge' | 'replace';

/** What restoring needs; `onRows` receives how many rows were read or written, and the total. */
export type Restoring = {
  readonly staged: StagedBackup;
  readonly nameCopy: NameCopy;
  readonly signal: AbortSignal;
  readonly at: number;
  readonly onRows: (done: number, total: number) => void;
};

const countRows = async (database: Dexie) => {
  const counts = await Promise.all(
    listCopied(database)
      .filter(({ name }) => isCounted(name))
      .map((table) => table.count()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

async function beginMerging({ staged, nameCopy, signal, at, onRows }: Restoring, rounds: number): Promise<Merging> {
  const total = rounds * (await countRows(staged.database));
  let done = 0;
  return {
    database: getDatabase(),
    staged,
    nameCopy,
    signal,
    at,
    onRows: (table, rows) => {
      if (isCounted(table)) done += rows.length;
      onRows(Math.min(done, total), total);
    },
  };
}

function countDecisions(decisions: MergeDecisions): RestoreEffect['interviews'] {
  const count = (...kinds: readonly string[]) => [...decisions.values()].filter(({ kind }) => kinds.includes(kind)).length;
  return {
    fresh: count('new'),
    same: count('same'),
    kept: count('kept'),
    updated: count('updated', 'filled'),
    both: count('both-here', 'both-there'),
  };
}

/**
 * Finds out what restoring a backup would do, without changing anything. It holds no transaction over all of it, which would have to be kept open
 * during each read of the backup: changes made meanwhile are considered when the backup is restored. Throws the signal's reason once it aborts.
 */
export async function previewRestore(restoring: Restoring): Promise<RestoreEffect> {
  const begun = await beginMerging(restoring, 1);
  let unreadable = 0;
  const merging: Merging = {
    ...begun,
    onRows: (table, rows) => {
      if (isCounted(table)) unreadable += rows.filter((row) => !isReadableRow(table, row)).length;
      begun.onRows(table, rows);
    },
  };
  const tally = createTally();
  const decisions = await decideMerges(merging, tally);
  await mergeRubrics(merging, tally, true);
  await mergeOthers(merging, decisions, tally, true);
  return {
    tables: tally.list().filter(({ table }) => isCounted(table)),
    interviews: countDecisions(decisions),
    here: await begun.database.interviews.count(),
    unreadable,
  };
}

const listIds = (database: Dexie): Promise<readonly string[]> => database.table('interviews').toCollection().primaryKeys() as Promise<string[]>;

async function merge(merging: Merging): Promise<Written> {
  const tally = createTally();
  const decisions = await decideMerges(merging, tally);
  await mergeInterviews(merging, decisions);
  await mergeRubrics(merging, tally, false);
  const destinations = await mergeOthers(merging, decisions, tally, false);
  return { destinations, interviews: [...decisions].filter(([, { kind }]) => kind !== 'same' && kind !== 'kept').map(([id]) => id) };
}

async function replace(merging: Merging): Promise<Written> {
  const before = await listIds(merging.database);
  const destinations = await replaceAll(merging);
  return { destinations, interviews: [...new Set([...before, ...(await listIds(merging.database))])] };
}

type Written = { readonly interviews: readonly string[]; readonly destinations: readonly string[] };

/**
 * Restores a backup in one transaction and tells the other panels. It is on disk when it resolves with the ids of the restored destinations. When it
 * throws, or with the signal's reason once it aborts, nothing has changed.
 */
export async function restoreBackup(restoring: Restoring, mode: RestoreMode): Promise<readonly string[]> {
  const merging = await beginMerging(restoring, mode === 'merge' ? 2 : 1);
  const { interviews, destinations } = await merging.database.transaction(
    'rw',
    merging.database.tables,
    // Dexie recognises an async function only when its transaction starts with it.
    async () => (mode === 'merge' ? merge(merging) : replace(merging)),
  );
  for (const id of interviews) broadcastChange(id);
  return destinations;
}
