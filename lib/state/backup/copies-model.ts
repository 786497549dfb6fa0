import { signal } from '@preact/signals';
import { mayWrite } from '@/lib/backup/picked-folder';
import { newPassphraseKey } from '@/lib/backup/seal';
import { type CopySettings, settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { copyPermissionsFor, giveBackUnused, requestPermissions } from '@/lib/state/app/permissions';
import { findCopyFolder, saveCopyFolder } from '@/lib/storage/backup/copies/copy-folder';
import { saveCopyKey } from '@/lib/storage/backup/copies/copy-key';
import { backupTexts } from '@/lib/text/backup/backup';

const wantsFor = (folder: string | null) => ({ origins: [], permissions: copyPermissionsFor(folder) });
const mode = { mode: 'readwrite' } as const;
const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Where, how often and how copies are made; `days` is null for none, `passphrase` is '' where they are not encrypted. */
type CopyChoices = { readonly days: number | null; readonly passphrase: string; readonly goesToFolder: boolean };

/** The automatic copies: their settings, and the picked folder. */
export function createCopiesModel() {
  const copies = signal<CopySettings | null>(null);
  const folder = signal<FileSystemDirectoryHandle | null>(null);
  const isFolderAllowed = signal(true);
  const copiesError = signal<string | null>(null);

  const useFolder = async (handle: FileSystemDirectoryHandle | null): Promise<void> => {
    isFolderAllowed.value = handle === null || (await mayWrite(handle));
    folder.value = handle;
  };

  const setCopies = async ({ days, passphrase, goesToFolder }: CopyChoices): Promise<void> => {
    const handle = goesToFolder ? folder.peek() : null;
    copiesError.value = goesToFolder && handle === null ? backupTexts.noFolder : null;
    if (copiesError.value !== null) return;
    const name = handle?.name ?? null;
    if (days !== null && !(await requestPermissions(wantsFor(name)))) {
      copiesError.value = backupTexts.notAllowed;
      return;
    }
    await saveCopyKey(passphrase === '' ? null : await newPassphraseKey(passphrase));
    await saveCopyFolder(handle);
    const chosen = { everyDays: days, folder: name, isEncrypted: passphrase !== '', copiedAt: null, problem: null };
    await settings.copies.update((before) => ({ ...before, ...chosen }));
    await giveBackUnused(wantsFor(null));
  };

  return {
    /** The settings of automatic copies; null while unknown. */
    copies: asReadonly(copies),
    /** The folder that was picked, used once the copies are switched on or changed. */
    folder: asReadonly(folder),
    /** Whether the browser lets Plumbline write into that folder now. */
    isFolderAllowed: asReadonly(isFolderAllowed),
    /** Why the last choice was not applied. */
    copiesError: asReadonly(copiesError),
    /** Reads the settings of automatic copies and follows them until the signal aborts. */
    follow: async (until: AbortSignal): Promise<void> => {
      settings.copies.observe((now) => (copies.value = now), until);
      const now = await settings.copies.get();
      if (now.folder !== null) await useFolder(await findCopyFolder());
      copies.value = now;
    },
    /** Whether this browser can write into a picked folder. */
    canPickFolder: (): boolean => window.showDirectoryPicker !== undefined,
    /** Lets the user pick a folder. Call it in a user gesture. */
    pickFolder: async (): Promise<void> => {
      try {
        const picked = await window.showDirectoryPicker?.({ ...mode, id: 'copies' });
        if (picked === undefined) return;
        copiesError.value = null;
        await useFolder(picked);
      } catch (error) {
        if (!isCancelled(error)) copiesError.value = backupTexts.folderNotAllowed;
      }
    },
    /** Asks the browser again to let Plumbline write into the folder; a due copy is made then. Call it in a user gesture. */
    allowFolder: async (): Promise<void> => {
      const isGranted = (await folder.peek()?.requestPermission?.(mode)) === 'granted';
      isFolderAllowed.value = isGranted;
      copiesError.value = isGranted ? null : backupTexts.folderNotAllowed;
      if (isGranted) await settings.copies.update((before) => ({ ...before, problem: null }));
    },
    /** Applies the choices after requesting the permissions, or switches the copies off. Call it in a user gesture. */
    setCopies,
  };
}
