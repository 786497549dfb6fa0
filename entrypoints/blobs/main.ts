import { readMessage } from '@/lib/messaging/contract';
import { blobLine, toBlobPage } from '@/lib/messaging/table/worker';

/** Answers the worker, which can make no address for a file itself, with one that holds nothing of the file; it is valid while this page is open. */
const line = chrome.runtime.connect({ name: blobLine });
line.onMessage.addListener((message: unknown) => {
  const asked = readMessage(toBlobPage, message);
  if (asked !== null) line.postMessage(URL.createObjectURL(new Blob([asked.text], { type: `${asked.mediaType};charset=utf-8` })));
});
