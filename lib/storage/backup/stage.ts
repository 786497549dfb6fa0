import { Dexie } from 'dexie';
import { BackupFault, type BackupLine, type Counts, type LeftOutSecrets } from '@/lib/core/backup/format';
import type { AnyTable } from '@/lib/storage/database/interview-rows';
import { migrations } from '@/lib/storage/database/migrations';
import { batchSize, listCopied, type Row } from './rows';
import { openSealed } from './sealed-rows';

/** The database in which a backup is upgraded before it is compared or restored. */
const stagingName = 'plumbline-restore';

/** A backup in a database of its own, with the schema of this version. */
export type StagedBackup = {
  readonly database: Dexie;
  readonly leftOut: readonly LeftOutSecrets[];
  readonly settings: Readonly<Record<string, unknown>>;
};

/** Opens a database with an earlier schema or this one, without what pages do around it. */
function openAs(version: number): Dexie {
  const database = new Dexie(stagingName, { chromeTransactionDurability: 'relaxed' });
  for (const step of migrations.filter((one) => one.version <= version)) {
    const layout = database.version(step.version).stores({ ...step.stores });
    if (step.upgrade !== undefined) layout.upgrade(step.upgrade);
  }
  return database;
}

/** Deletes what was read of a backup. */
export const dropStaged = (): Promise<void> => Dexie.delete(stagingName);

/** Whether the database refused a row without a key for its table: such a row cannot have come from one. */
const isKeyless = (error: unknown) => error instanceof Dexie.BulkError && error.failures.some(({ name }) => name === 'DataError');

async function put(table: AnyTable, rows: readonly Row[]): Promise<void> {
  try {
    await table.bulkPut([...rows]);
  } catch (error) {
    throw isKeyless(error) || (error instanceof Error && error.name === 'DataError') ? new BackupFault('broken') : error;
  }
}

type Read = { leftOut: readonly LeftOutSecrets[]; settings: Readonly<Record<string, unknown>>; end: Counts | null };

/** Keeps rows until there are enough of a table to be written at once; while they are, the next ones are taken. */
function createWriter(database: Dexie) {
  const tables = new Map(listCopied(database).map((table) => [table.name, table]));
  const counts = new Map<string, number>();
  let held: Row[] = [];
  let current: AnyTable | undefined;
  let writing = Promise.resolve();
  const flush = async () => {
    await writing;
    if (current !== undefined && held.length > 0) writing = put(current, held);
    // Errors are thrown where the write is awaited; after a failed read nobody awaits it.
    writing.catch(() => undefined);
    held = [];
  };
  const finish = async () => {
    await flush();
    await writing;
  };
  const hold = async (name: string, row: Row): Promise<void> => {
    if (current?.name !== name || held.length >= batchSize) await flush();
    current = tables.get(name);
    if (current === undefined) throw new BackupFault('broken');
    held.push(row);
  };
  const count = (name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const take = async (name: string, row: Row): Promise<void> => {
    await hold(name, row);
    count(name);
  };
  const takeSealed = async (sealed: string): Promise<void> => {
    const { table, rows } = openSealed(sealed);
    for (const row of rows) await hold(table, row);
    count('sealed');
  };
  return { take, takeSealed, finish, counts };
}

const fits = (end: Counts, counts: ReadonlyMap<string, number>) =>
  Object.entries(end).every(([name, count]) => (counts.get(name) ?? 0) === count) && [...counts.keys()].every((name) => Object.hasOwn(end, name));

/** Writes the lines of a backup into a database with its schema, and returns what it held besides rows. */
async function fill(database: Dexie, lines: AsyncIterable<BackupLine>, onRows: (done: number) => void): Promise<Read> {
  const writer = createWriter(database);
  const read: Read = { leftOut: [], settings: {}, end: null };
  let done = 0;
  for await (const line of lines) {
    if (read.end !== null) throw new BackupFault('broken');
    if ('row' in line) {
      await writer.take(line.table, line.row);
      onRows(++done);
    } else if ('sealed' in line) await writer.takeSealed(line.sealed);
    else if ('leftOut' in line) read.leftOut = line.leftOut;
    else if ('settings' in line) read.settings = line.settings;
    else read.end = line.end;
  }
  await writer.finish();
  if (read.end === null || !fits(read.end, writer.counts)) throw new BackupFault('broken');
  return read;
}

/** Runs the same upgrades as on a database of that version; rows that make one fail cannot have come from such a database. */
async function upgrade(): Promise<Dexie> {
  const database = openAs(Number.POSITIVE_INFINITY);
  try {
    return await database.open();
  } catch (error) {
    database.close();
    throw error instanceof Error && error.name === 'QuotaExceededError' ? error : new BackupFault('broken');
  }
}

/**
 * Reads the lines of a backup with rows of a schema version into a database beside the real one, and upgrades them there. Throws a BackupFault where
 * the backup cannot be restored, and leaves nothing behind.
 */
export async function stageBackup(version: number, lines: AsyncIterable<BackupLine>, onRows: (done: number) => void): Promise<StagedBackup> {
  await dropStaged();
  try {
    const old = openAs(version);
    const { leftOut, settings } = await fill(old, lines, onRows).finally(() => old.close());
    return { database: await upgrade(), leftOut, settings };
  } catch (error) {
    await dropStaged();
    throw error;
  }
}
