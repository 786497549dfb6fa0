import { browser } from '@/lib/browser/browser';
import type { FileToWrite, SaveOutcome } from '@/lib/delivery/actor';
import { withBlob } from './make-blob';

const savingTimeoutMs = 20_000;
const pollIntervalMs = 50;

/** Errors that may go away, or that the user can fix by freeing space; all others would happen again. */
const passing: readonly string[] = ['FILE_NO_SPACE', 'FILE_TRANSIENT_ERROR', 'FILE_BLOCKED', 'FILE_FAILED', 'CRASH', 'USER_SHUTDOWN'];

async function findEnd(id: number): Promise<SaveOutcome | null> {
  const [item] = await browser.downloads.search({ id });
  if (item?.state === 'complete') return { outcome: 'saved', place: item.filename };
  if (item?.state === 'in_progress') return null;
  const error = item?.error ?? 'it was removed';
  return { outcome: 'not-saved', error, passing: passing.includes(error) };
}

async function waitForEnd(id: number): Promise<SaveOutcome> {
  for (let waited = 0; waited <= savingTimeoutMs; waited += pollIntervalMs) {
    const end = await findEnd(id);
    if (end !== null) return end;
    await new Promise((resolve) => setTimeout(resolve, pollIntervalMs));
  }
  await browser.downloads.cancel(id);
  return { outcome: 'not-saved', error: 'it took too long', passing: true };
}

/** Writes the content of an address into the browser's downloads folder, replacing an earlier file of its name or beside it. */
export async function saveAddress(url: string, filename: string, conflictAction: 'overwrite' | 'uniquify'): Promise<SaveOutcome> {
  return waitForEnd(await browser.downloads.download({ url, filename, conflictAction, saveAs: false }));
}

/** Removes earlier files from the browser's list of downloads where their addresses contain the content; the files stay. */
async function forgetOldAddresses(): Promise<void> {
  const items = await browser.downloads.search({ urlRegex: '^data:', limit: 0 });
  const own = items.filter(({ byExtensionId }) => byExtensionId === browser.runtime.id);
  await Promise.all(own.map(({ id }) => browser.downloads.erase({ id })));
}

/** Writes a file into the browser's downloads folder, replacing an earlier one of its name; complete and on disk when it returns 'saved'. */
export async function saveFile(file: FileToWrite): Promise<SaveOutcome> {
  if (!(await browser.permissions.contains({ permissions: ['downloads', 'offscreen'] }))) return { outcome: 'not-granted' };
  try {
    const { type: mediaType, text, path: filename } = file;
    await forgetOldAddresses();
    return await withBlob({ mediaType, text }, (url) => saveAddress(url, filename, 'overwrite'));
  } catch (error) {
    return { outcome: 'not-saved', error: error instanceof Error ? error.message : 'unknown', passing: false };
  }
}
