import { signal } from '@preact/signals';
import { newPassphraseKey } from '@/lib/backup/seal';
import { type CopySettings, settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { copyPermissions, giveBack, request } from '@/lib/state/app/permissions';
import { somethingFailed } from '@/lib/state/app/problems';
import { download } from '@/lib/state/app/take-away';
import { saveCopyKey } from '@/lib/storage/backup/copy-key';
import type { RestoreMode } from '@/lib/storage/backup/restore';
import { backupTexts, restoreErrorTexts } from '@/lib/text/backup/backup';
import { readBeside } from './beside';
import { dropReady, type ReadyBackup, readyBackup, restoreReady } from './restore-file';
import { type BackupProgress, type BackupWatch, writeBackup } from './write-backup';

/** What the browser is asked for where copies are made by themselves. */
const copyWants = { origins: [], permissions: copyPermissions };

/** Backups that are made and restored from one page, one at a time; `onRestored` is called once one was restored. */
export function createBackupModel(onRestored: () => void) {
  const progress = signal<BackupProgress | null>(null);
  const message = signal<string | null>(null);
  const problem = signal<string | null>(null);
  const ready = signal<ReadyBackup | null>(null);
  const locked = signal<File | null>(null);
  const copies = signal<CopySettings | null>(null);
  let stop = new AbortController();

  /** Runs work that shows how far it is and can be stopped; what it says at its end is shown. */
  const run = async (work: (watch: BackupWatch) => Promise<string | null>): Promise<void> => {
    stop = new AbortController();
    const { signal: stopped } = stop;
    message.value = null;
    problem.value = null;
    try {
      message.value = await work({ signal: stopped, onProgress: (now) => (progress.value = now) });
    } catch (error) {
      if (stopped.aborted) message.value = backupTexts.stopped;
      else {
        reportError(error);
        problem.value = somethingFailed(error);
      }
    } finally {
      progress.value = null;
    }
  };

  const open = (file: File, passphrase: string): Promise<void> =>
    run(async (watch) => {
      const read = await readyBackup(file, passphrase, watch);
      const isLocked = !read.ok && (read.reason === 'passphrase-needed' || read.reason === 'passphrase-wrong');
      locked.value = isLocked ? file : null;
      if (read.ok) ready.value = read.value;
      else problem.value = restoreErrorTexts[read.reason];
      return null;
    });

  const discard = async (): Promise<void> => {
    const read = ready.peek();
    ready.value = null;
    locked.value = null;
    problem.value = null;
    if (read !== null) await dropReady(read);
  };

  return {
    /** How far the work is that is under way; null while none is. */
    progress: asReadonly(progress),
    /** What was done last, and what went wrong with it. */
    message: asReadonly(message),
    problem: asReadonly(problem),
    /** A backup that was read and waits for a decision. */
    ready: asReadonly(ready),
    /** An encrypted backup that waits for its passphrase. */
    locked: asReadonly(locked),
    /** When copies are made by themselves; null while that is not known. */
    copies: asReadonly(copies),
    /** Reads when copies are made, and follows it until the signal aborts. */
    follow: async (until: AbortSignal): Promise<void> => {
      settings.copies.observe((now) => (copies.value = now), until);
      copies.value = await settings.copies.get();
    },
    /** Makes a backup and hands it to the browser's downloads; encrypted where there is a passphrase. */
    backUp: (passphrase: string): Promise<void> =>
      run(async (watch) => {
        const key = passphrase === '' ? null : await newPassphraseKey(passphrase);
        const { file, name } = await writeBackup(key, await readBeside(), watch);
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
        await restoreReady(read, mode, watch);
        await discard();
        onRestored();
        return backupTexts.restored;
      }),
    /** Forgets the backup that was read. */
    discard,
    /** Stops what is under way: nothing of it is done. */
    stop: (): void => stop.abort(),
    /** Makes copies every so many days, after asking for the permission, or none; encrypted under a passphrase. Call it in a gesture. */
    setCopies: async (everyDays: number | null, passphrase: string): Promise<void> => {
      if (everyDays !== null && !(await request(copyWants))) {
        problem.value = backupTexts.notAllowed;
        return;
      }
      problem.value = null;
      await saveCopyKey(passphrase === '' ? null : await newPassphraseKey(passphrase));
      await settings.copies.update((before) => ({ ...before, everyDays, isEncrypted: passphrase !== '', copiedAt: null, problem: null }));
      if (everyDays === null) await giveBack(copyWants);
    },
  };
}
