import { Dexie } from 'dexie';
import { packBackup } from '@/lib/backup/pack';
import { newPassphraseKey } from '@/lib/backup/seal';
import { openBackup, readBackup } from '@/lib/backup/unpack';
import type { LeftOutSecrets } from '@/lib/core/backup/format';
import { previewRestore, type RestoreMode, restoreBackup } from '@/lib/storage/backup/restore';
import { takeSnapshot } from '@/lib/storage/backup/snapshot';
import { dropStaged, stageBackup } from '@/lib/storage/backup/stage';
import { getDatabase } from '@/lib/storage/database/database';
import { migrations } from '@/lib/storage/database/migrations';
import { lastVersion } from '@/lib/storage/opening/versions';
import type { Rows } from '../database/fixtures/rows.ts';

const never = new AbortController().signal;
const silent = () => undefined;

/** Leaves a database behind as the code of a version did. */
export async function writeAs(version: number, rows: Rows, name = 'plumbline'): Promise<void> {
  const old = new Dexie(name);
  for (const step of migrations.filter((one) => one.version <= version)) old.version(step.version).stores({ ...step.stores });
  for (const [table, stored] of Object.entries(rows)) await old.table(table).bulkAdd(stored);
  old.close();
}

/** Everything in the database but its own id, by table. */
export async function dump(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = getDatabase().tables.filter(({ name }) => name !== 'meta' && name !== 'teamInbox');
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

/** Empties the database; the next use finds a new one. */
export async function forget(): Promise<void> {
  getDatabase().close({ disableAutoOpen: false });
  await Dexie.delete('plumbline');
  await dropStaged();
}

type Made = { readonly passphrase?: string; readonly leftOut?: readonly LeftOutSecrets[]; readonly schema?: number; readonly lines?: Blob };

const headerOf = (schema: number) =>
  ({ format: 'plumbline-backup/1', id: 'b', createdAt: '2026-11-28T00:00:00.000Z', app: '0.1.0', schema }) as const;

/** A backup of the database as it is, or of given lines. */
export async function makeBackup({ passphrase = '', leftOut = [], schema = lastVersion, lines }: Made = {}): Promise<Blob> {
  const read = lines ?? (await takeSnapshot({ settings: {}, leftOut }, { signal: never, onRows: silent })).lines;
  const key = passphrase === '' ? null : await newPassphraseKey(passphrase);
  return packBackup(headerOf(schema), read, { key, signal: never, onBytes: silent });
}

/** A backup as the code of an earlier version would have made it of its rows. */
export async function backupOf(version: number, rows: Rows): Promise<Blob> {
  await writeAs(version, rows, 'earlier');
  const old = await new Dexie('earlier').open();
  const tables = old.tables.filter(({ name }) => name !== 'meta' && name !== 'teamInbox');
  const lines: object[] = [{ leftOut: [] }, { settings: {} }];
  for (const { name } of tables) for (const row of await old.table(name).toArray()) lines.push({ table: name, row });
  lines.push({ end: Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.count()]))) });
  old.close();
  await Dexie.delete('earlier');
  return makeBackup({ schema: version, lines: new Blob(lines.map((line) => `${JSON.stringify(line)}\n`)) });
}

type Restored = { readonly passphrase?: string; readonly signal?: AbortSignal; readonly onRows?: (done: number, total: number) => void };

async function staging(file: Blob, { passphrase = '', signal = never, onRows = silent }: Restored) {
  const opened = await openBackup(file, lastVersion);
  if (!opened.ok) throw new Error(opened.reason);
  const staged = await stageBackup(opened.value.header.schema, readBackup(opened.value, { passphrase, signal, onBytes: silent }), silent);
  return { staged, nameCopy: (name: string) => `${name} (other)`, signal, at: 9_000_000, onRows };
}

/** Restores a backup into the database as it is. */
export async function restore(file: Blob, mode: RestoreMode = 'merge', more: Restored = {}): Promise<readonly string[]> {
  const restoring = await staging(file, more);
  try {
    return await restoreBackup(restoring, mode);
  } finally {
    restoring.staged.database.close();
    await dropStaged();
  }
}

/** What restoring a backup would do. */
export async function preview(file: Blob) {
  const restoring = await staging(file, {});
  try {
    return await previewRestore(restoring);
  } finally {
    restoring.staged.database.close();
    await dropStaged();
  }
}
