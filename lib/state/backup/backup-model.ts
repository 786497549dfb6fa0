import { signal } from '@preact/signals';
import { newPassphraseKey } from '@/lib/backup/seal';
import { settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { download } from '@/lib/state/app/copy-and-download';
import { somethingFailed } from '@/lib/state/app/error-messages';
import type { RestoreMode } from '@/lib/storage/backup/restore';
import { backupTexts, restoreErrorTexts } from '@/lib/text/backup/backup';
import { createCopiesModel } from './copies-model';
import { readBackupExtras } from './read-backup-extras';
import type { ComparedBackup } from './restore-file';
import type { BackupProgress, BackupWatch } from './write-backup';

/** What writes and reads backups is loaded when it is used. */
const loadWriting = () => import('./write-backup');
const loadReading = () => import('./restore-file');

/** Makes and restores backups, one at a time; `onRestored` is called after one was restored. */
export function createBackupModel(onRestored: () => void) {
  const progress = signal<BackupProgress | null>(null);
  const message = signal<string | null>(null);
  const errorMessage = signal<string | null>(null);
  const ready = signal<ComparedBackup | null>(null);
  const locked = signal<File | null>(null);
  let stop = new AbortController();

  /** Runs work with a progress that can be stopped; shows the message that it returns. */
  const run = async (work: (watch: BackupWatch) => Promise<string | null>): Promise<void> => {
    stop = new AbortController();
    const { signal: stopped } = stop;
    message.value = null;
    errorMessage.value = null;
    try {
      message.value = await work({ signal: stopped, onProgress: (now) => (progress.value = now) });
    } catch (error) {
      if (stopped.aborted) message.value = backupTexts.stopped;
      else {
        reportError(error);
        errorMessage.value = somethingFailed(error);
      }
    } finally {
      progress.value = null;
    }
  };

  const open = (file: File, passphrase: string): Promise<void> =>
    run(async (watch) => {
      const { compareBackup } = await loadReading();
      const read = await compareBackup(file, passphrase, watch);
      const isLocked = !read.ok && (read.reason === 'passphrase-needed' || read.reason === 'passphrase-wrong');
      locked.value = isLocked ? file : null;
      if (read.ok) ready.value = read.value;
      else errorMessage.value = restoreErrorTexts[read.reason];
      return null;
    });

  const discard = async (): Promise<void> => {
    const read = ready.peek();
    ready.value = null;
    locked.value = null;
    errorMessage.value = null;
    if (read !== null) await (await loadReading()).dropCompared(read);
  };

  return {
    ...createCopiesModel(),
    /** The progress of the current work; null while there is none. */
    progress: asReadonly(progress),
    /** The result of the last work, and what went wrong. */
    message: asReadonly(message),
    errorMessage: asReadonly(errorMessage),
    /** A backup that was read and waits for the user's decision. */
    ready: asReadonly(ready),
    /** An encrypted backup that waits for its passphrase. */
    locked: asReadonly(locked),
    /** Makes a backup and saves it in the browser's downloads; encrypted where there is a passphrase. */
    backUp: (passphrase: string): Promise<void> =>
      run(async (watch) => {
        const key = passphrase === '' ? null : await newPassphraseKey(passphrase);
        const { writeBackup } = await loadWriting();
        const { file, name } = await writeBackup(key, await readBackupExtras(), watch);
        watch.signal.throwIfAborted();
        download(name, file.type, file);
        await settings.copies.update((before) => ({ ...before, backedUpAt: Date.now() }));
        return backupTexts.saved(name);
      }),
    /** Reads a backup, and looks what restoring it would do. */
    choose: (file: File): Promise<void> => open(file, ''),
    /** Reads the backup that waits for its passphrase. */
    unlock: async (passphrase: string): Promise<void> => {
      const file = locked.peek();
      if (file !== null) await open(file, passphrase);
    },
    /** Restores the backup that was read. */
    restore: (mode: RestoreMode): Promise<void> =>
      run(async (watch) => {
        const read = ready.peek();
        if (read === null) return null;
        await (await loadReading()).restoreCompared(read, mode, watch);
        await discard();
        onRestored();
        return backupTexts.restored;
      }),
    /** Discards the backup that was read. */
    discard,
    /** Stops the current work without any effect. */
    stop: (): void => stop.abort(),
  };
}
