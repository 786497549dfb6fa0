import { browser } from '@/lib/browser/browser';
import { failedReply, type MessageOf, readMessage } from '@/lib/messaging/contract';
import { blobLine, toBlobPage } from '@/lib/messaging/table/blobs';

/**
 * Answers the worker, which cannot make an address for a file itself, with one that holds nothing of the file; it is valid while this page is open.
 */
const line = browser.runtime.connect({ name: blobLine });

/** Makes a backup of everything, without showing progress. */
async function makeCopy({ isEncrypted, ...beside }: MessageOf<typeof toBlobPage, 'make-copy'>): Promise<unknown> {
  const [{ writeBackup }, { findCopyKey }] = await Promise.all([import('@/lib/state/backup/write-backup'), import('@/lib/storage/backup/copy-key')]);
  const key = isEncrypted ? await findCopyKey() : null;
  if (isEncrypted && key === null) return 'no-key';
  const { file, name } = await writeBackup(key, beside, { signal: new AbortController().signal, onProgress: () => undefined });
  return { url: URL.createObjectURL(file), name };
}

async function answer(asked: MessageOf<typeof toBlobPage>): Promise<unknown> {
  if (asked.type === 'make-copy') return makeCopy(asked);
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
