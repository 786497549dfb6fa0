import { type RequestOf, readResponse } from '@/lib/messaging/contract';
import { blobLine, toBlobPage } from '@/lib/messaging/table/worker';

const path = '/blobs.html';
const answerMs = 10_000;

/** Resolves with what `listen` hands over; rejects when nothing has come in ten seconds. */
function within<Value>(what: string, listen: (resolve: (value: Value) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Expected ${what} within ten seconds, found none.`)), answerMs);
    listen((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

const isPage = ({ name, sender }: chrome.runtime.Port) => name === blobLine && sender?.url === chrome.runtime.getURL(path);

/** The line of the page that makes addresses, which is opened for it and which nobody sees. One that an earlier worker left is closed first. */
async function openPage(): Promise<chrome.runtime.Port> {
  if ((await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) await chrome.offscreen.closeDocument();
  const connected = within<chrome.runtime.Port>('the line of the page of blobs', (resolve) => {
    const hear = (port: chrome.runtime.Port) => {
      if (!isPage(port)) return;
      chrome.runtime.onConnect.removeListener(hear);
      resolve(port);
    };
    chrome.runtime.onConnect.addListener(hear);
  });
  const justification = 'Makes the file of a finished scorecard, so that its address holds nothing of it.';
  await chrome.offscreen.createDocument({ url: path, reasons: ['BLOBS'], justification });
  return connected;
}

type Asked = RequestOf<typeof toBlobPage, 'make-address'>;

function ask(line: chrome.runtime.Port, asked: Asked): Promise<string> {
  return within('an address from the page of blobs', (resolve) => {
    line.onMessage.addListener((message: unknown) => {
      const address = readResponse(toBlobPage, 'make-address', message);
      if (address.ok) resolve(address.value);
    });
    line.postMessage({ ...asked, type: 'make-address' });
  });
}

/** Makes an address under which a text can be downloaded while `work` runs, one text at a time; the address holds nothing of the text. */
export const withBlob = <Value>(asked: Asked, work: (url: string) => Promise<Value>): Promise<Value> =>
  navigator.locks.request('blobs', async () => {
    try {
      return await work(await ask(await openPage(), asked));
    } finally {
      await chrome.offscreen.closeDocument().catch(reportError);
    }
  });
