import { packBackup } from '@/lib/backup/pack';
import type { PassphraseKey } from '@/lib/backup/seal';
import { backupName } from '@/lib/core/backup/copies';
import { backupFormat } from '@/lib/core/backup/format';
import { type BackupExtras, takeSnapshot } from '@/lib/storage/backup/snapshot';
import { lastVersion } from '@/lib/storage/opening/versions';

/** The progress of work on a backup: the current part, and how much of it is done. */
export type BackupProgress = {
  readonly part: 'reading' | 'packing' | 'opening' | 'comparing' | 'restoring';
  readonly done: number;
  readonly total: number;
};

/** What watches over work on a backup. */
export type BackupWatch = { readonly signal: AbortSignal; readonly onProgress: (progress: BackupProgress) => void };

/** A backup that was made: its file, what that is called, and how many rows it holds. */
export type WrittenBackup = { readonly file: Blob; readonly name: string; readonly rows: number };

/** Makes a backup of everything that is stored but secrets, encrypted where a key is given. Throws the signal's reason once it aborts. */
export async function writeBackup(key: PassphraseKey | null, beside: BackupExtras, { signal, onProgress }: BackupWatch): Promise<WrittenBackup> {
  const { lines, rows } = await takeSnapshot(beside, { signal, onRows: (done, total) => onProgress({ part: 'reading', done, total }) });
  const now = new Date();
  const header = {
    format: backupFormat,
    id: crypto.randomUUID(),
    createdAt: now.toISOString(),
    app: beside.app,
    schema: lastVersion,
  };
  const file = await packBackup(header, lines, {
    key,
    signal,
    onBytes: (done) => onProgress({ part: 'packing', done, total: lines.size }),
  });
  return { file, name: backupName(now), rows };
}
