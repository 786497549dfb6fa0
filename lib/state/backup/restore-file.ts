import { openBackup, readBackup } from '@/lib/backup/unpack';
import { type BackupError, BackupFault } from '@/lib/core/backup/format';
import { failure, type Result, success } from '@/lib/core/result';
import { restorePortable } from '@/lib/settings/portable';
import { deleteSecrets } from '@/lib/settings/secrets';
import { settings } from '@/lib/settings/settings';
import { previewRestore, type RestoreEffect, type RestoreMode, restoreBackup } from '@/lib/storage/backup/restore';
import { dropStaged, type StagedBackup, stageBackup } from '@/lib/storage/backup/stage';
import { findDatabaseId } from '@/lib/storage/database/identity';
import { lastVersion } from '@/lib/storage/opening/versions';
import { otherVersion } from '@/lib/text/backup/backup';
import type { BackupWatch } from './write-backup';

/** A backup that was read and compared with this device's data, and can be restored. `createdAt` is ISO 8601. */
export type ComparedBackup = {
  readonly name: string;
  readonly createdAt: string;
  readonly staged: StagedBackup;
  readonly preview: RestoreEffect;
  /** Lets another page read a backup. */
  readonly release: () => Promise<void>;
};

/** Why a backup cannot be restored: a fault of the file, or another page is restoring one. */
export type RestoreError = BackupError | 'elsewhere';

/** Prevents other pages from reading a backup meanwhile; null where one already does. Returns a function that ends it. */
const holdLock = (): Promise<(() => Promise<void>) | null> =>
  new Promise((resolve, reject) => {
    const { promise, resolve: letGo } = Promise.withResolvers<void>();
    const release = async () => {
      letGo();
      await held;
    };
    const held: Promise<void> = navigator.locks.request('restore', { ifAvailable: true }, async (lock) => {
      resolve(lock === null ? null : release);
      if (lock !== null) await promise;
    });
    held.catch(reject);
  });

const restoringOf = (staged: StagedBackup, part: 'comparing' | 'restoring', { signal, onProgress }: BackupWatch) => ({
  staged,
  signal,
  at: Date.now(),
  nameCopy: otherVersion,
  onRows: (done: number, total: number) => onProgress({ part, done, total }),
});

async function stage(file: File, passphrase: string, { signal, onProgress }: BackupWatch): Promise<Result<[StagedBackup, string], BackupError>> {
  const opened = await openBackup(file, lastVersion);
  if (!opened.ok) return opened;
  const { header } = opened.value;
  const onBytes = (done: number) => onProgress({ part: 'opening', done, total: file.size });
  try {
    const lines = readBackup(opened.value, { passphrase, signal, onBytes });
    return success([await stageBackup(header.schema, lines, () => signal.throwIfAborted()), header.createdAt]);
  } catch (error) {
    if (error instanceof BackupFault) return failure(error.reason);
    throw error;
  }
}

async function compare(
  file: File,
  passphrase: string,
  watch: BackupWatch,
  release: () => Promise<void>,
): Promise<Result<ComparedBackup, BackupError>> {
  const read = await stage(file, passphrase, watch);
  if (!read.ok) return read;
  const [staged, createdAt] = read.value;
  try {
    return success({ name: file.name, createdAt, staged, release, preview: await previewRestore(restoringOf(staged, 'comparing', watch)) });
  } catch (error) {
    staged.database.close();
    await dropStaged();
    throw error;
  }
}

/** Reads a backup and finds out what restoring it would do, without changing anything stored. Throws the signal's reason once it aborts. */
export async function compareBackup(file: File, passphrase: string, watch: BackupWatch): Promise<Result<ComparedBackup, RestoreError>> {
  const release = await holdLock();
  if (release === null) return failure('elsewhere');
  try {
    const ready = await compare(file, passphrase, watch, release);
    if (!ready.ok) await release();
    return ready;
  } catch (error) {
    await release();
    throw error;
  }
}

/** Discards a backup that was read. */
export async function dropCompared({ staged, release }: ComparedBackup): Promise<void> {
  staged.database.close();
  await dropStaged();
  await release();
}

/** Records the current database as the known one, whichever was known before. */
async function knowDatabase(): Promise<void> {
  const id = await findDatabaseId();
  if (id !== null) await settings.knownDatabase.update((known) => (known?.id === id ? known : { id, since: Date.now() }));
}

/** Restores a backup that was read, and its settings. When it throws or was stopped, nothing has changed. */
export async function restoreCompared({ staged }: ComparedBackup, mode: RestoreMode, watch: BackupWatch): Promise<void> {
  const destinations = await restoreBackup(restoringOf(staged, 'restoring', watch), mode);
  // A secret is only ever used for the address that it was entered for.
  for (const id of destinations) await deleteSecrets(id);
  await restorePortable(staged.settings, mode === 'replace');
  await knowDatabase();
}
