import { blobLine, blobRequestSchema } from '@/lib/messaging/blobs';

/** Answers the worker, which can make no address for a file itself, with one that holds nothing of the file; it is valid while this page is open. */
const line = chrome.runtime.connect({ name: blobLine });
line.onMessage.addListener((message: unknown) => {
  const { type, text } = blobRequestSchema.parse(message);
  line.postMessage(URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` })));
});
