import { browser } from '@/lib/browser/browser';
import { failedReply, type MessageOf, readMessage } from '@/lib/messaging/contract';
import { blobLine, toBlobPage } from '@/lib/messaging/table/blobs';

/**
 * Answers the worker, which cannot make an address for a file itself, with one that holds nothing of the file; it is valid while this page is open. It
 * also migrates the database, which the worker only reads and writes.
 */
const line = browser.runtime.connect({ name: blobLine });

type CopyRequest = MessageOf<typeof toBlobPage, 'make-copy' | 'write-copy'>;

/** Makes a backup of everything, without showing progress; null where its key is missing. */
async function makeFile({ isEncrypted, ...beside }: CopyRequest) {
  const [{ writeBackup }, { findCopyKey }] = await Promise.all([
    import('@/lib/state/backup/write-backup'),
    import('@/lib/storage/backup/copies/copy-key'),
  ]);
  const key = isEncrypted ? await findCopyKey() : null;
  if (isEncrypted && key === null) return null;
  return writeBackup(key, beside, { signal: new AbortController().signal, onProgress: () => undefined });
}

async function makeCopy(asked: CopyRequest): Promise<unknown> {
  const copy = await makeFile(asked);
  return copy === null ? 'no-key' : { url: URL.createObjectURL(copy.file), name: copy.name };
}

async function writeCopy(asked: CopyRequest): Promise<unknown> {
  const [{ mayWrite, writeIntoFolder }, { findCopyFolder }] = await Promise.all([
    import('@/lib/backup/picked-folder'),
    import('@/lib/storage/backup/copies/copy-folder'),
  ]);
  const folder = await findCopyFolder();
  if (folder === null) return 'no-folder';
  if (!(await mayWrite(folder))) return 'folder-asks';
  const copy = await makeFile(asked);
  return copy === null ? 'no-key' : ((await writeIntoFolder(folder, copy.name, copy.file)) ?? 'written');
}

async function migrate(): Promise<true> {
  const { closeDatabases, getDatabase } = await import('@/lib/storage/database/database');
  await getDatabase().open();
  closeDatabases();
  return true;
}

async function answer(asked: MessageOf<typeof toBlobPage>): Promise<unknown> {
  if (asked.type === 'make-copy') return makeCopy(asked);
  if (asked.type === 'write-copy') return writeCopy(asked);
  if (asked.type === 'migrate') return migrate();
  return URL.createObjectURL(new Blob([asked.text], { type: `${asked.mediaType};charset=utf-8` }));
}

line.onMessage.addListener((message: unknown) => {
  const asked = readMessage(toBlobPage, message);
  if (asked === null) return;
  answer(asked).then(
    (value) => line.postMessage(value),
    (error: unknown) => {
      reportError(error);
      line.postMessage(failedReply);
    },
  );
});
