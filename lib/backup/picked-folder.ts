/** Why a copy could not be written into a picked folder. */
type FolderFault = 'folder-asks' | 'folder-gone' | 'folder-full' | 'folder-failed';

type Mode = { readonly mode: 'readwrite' };

declare global {
  // The File System Access API, which not every browser has: https://wicg.github.io/file-system-access/
  interface FileSystemHandle {
    readonly queryPermission?: (mode: Mode) => Promise<PermissionState>;
    readonly requestPermission?: (mode: Mode) => Promise<PermissionState>;
  }
  interface Window {
    readonly showDirectoryPicker?: (options: Mode & { readonly id: string }) => Promise<FileSystemDirectoryHandle>;
  }
}

/** What writing needs of a folder and its files. */
export type WritableFolder = Pick<FileSystemDirectoryHandle, 'getFileHandle' | 'removeEntry' | 'queryPermission'>;

/** Whether Plumbline may write into a folder now: the browser may forget that once no page of Plumbline is open. */
export const mayWrite = async (folder: Pick<WritableFolder, 'queryPermission'>): Promise<boolean> =>
  folder.queryPermission === undefined || (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : null);

/** The reason in an error of the file system. */
function faultOf(error: unknown): FolderFault {
  if (nameOf(error) === 'NotAllowedError') return 'folder-asks';
  if (nameOf(error) === 'NotFoundError') return 'folder-gone';
  return nameOf(error) === 'QuotaExceededError' ? 'folder-full' : 'folder-failed';
}

async function isFree(folder: WritableFolder, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return false;
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return true;
    // A folder has this name.
    if (nameOf(error) === 'TypeMismatchError') return false;
    throw error;
  }
}

/** The name, or the first of "name (1)", "name (2)" that no file has, as in the downloads folder. */
async function findFreeName(folder: WritableFolder, name: string): Promise<string> {
  const dot = name.lastIndexOf('.');
  for (let count = 0; ; count += 1) {
    const tried = count === 0 ? name : `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    if (await isFree(folder, tried)) return tried;
  }
}

/** Writes a new file whole; the browser puts the content into place only when the file is closed. */
async function writeWhole(handle: FileSystemFileHandle, file: Blob): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(file);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  const { size } = await handle.getFile();
  if (size !== file.size) throw new Error(`Expected a file of ${file.size} bytes, found ${size}.`);
}

/**
 * Writes a file into a folder beside the earlier ones; null once its size was read back, else the reason, and the file is removed again. Only a
 * browser that ends meanwhile leaves an empty or incomplete file.
 */
export async function writeIntoFolder(folder: WritableFolder, name: string, file: Blob): Promise<FolderFault | null> {
  try {
    if (!(await mayWrite(folder))) return 'folder-asks';
    const free = await findFreeName(folder, name);
    const handle = await folder.getFileHandle(free, { create: true });
    try {
      await writeWhole(handle, file);
    } catch (error) {
      await folder.removeEntry(free).catch(() => undefined);
      throw error;
    }
    return null;
  } catch (error) {
    return faultOf(error);
  }
}
