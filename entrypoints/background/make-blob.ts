import { type Browser, browser } from '@/lib/browser/browser';
import { type RequestOf, type ResponseOf, readResponse } from '@/lib/messaging/contract';
import { blobLine, toBlobPage } from '@/lib/messaging/table/blobs';

const path = '/blobs.html';
const answerMs = 10_000;
/** A copy of everything takes minutes on a slow machine, and so does a migration. */
const copyMs = 10 * 60_000;

type Listen<Value> = (resolve: (value: Value) => void, reject: (error: Error) => void) => void;

/** Resolves with the value that `listen` passes on; rejects after so many milliseconds. */
function within<Value>(ms: number, what: string, listen: Listen<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Expected ${what} within ${ms / 1000} seconds, found none.`)), ms);
    const ended = new Promise<Value>(listen).finally(() => clearTimeout(timer));
    ended.then(resolve, reject);
  });
}

const isPage = ({ name, sender }: Browser.runtime.Port) => name === blobLine && sender?.url === browser.runtime.getURL(path);

/** Opens the hidden page that makes addresses and returns its port. One that an earlier worker left is closed first. */
async function openPage(): Promise<Browser.runtime.Port> {
  if ((await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) await browser.offscreen.closeDocument();
  const connected = within<Browser.runtime.Port>(answerMs, 'the line of the page of blobs', (resolve) => {
    const hear = (port: Browser.runtime.Port) => {
      if (!isPage(port)) return;
      browser.runtime.onConnect.removeListener(hear);
      resolve(port);
    };
    browser.runtime.onConnect.addListener(hear);
  });
  const justification = 'Makes the file of a finished scorecard, so that its address holds nothing of it.';
  await browser.offscreen.createDocument({ url: path, reasons: ['BLOBS'], justification });
  return connected;
}

type Table = typeof toBlobPage;

function ask<Name extends keyof Table>(
  line: Browser.runtime.Port,
  name: Name,
  asked: RequestOf<Table, Name>,
  ms: number,
): Promise<ResponseOf<Table, Name>> {
  return within(ms, 'an answer from the page of blobs', (resolve, reject) => {
    line.onMessage.addListener((message: unknown) => {
      const answer = readResponse(toBlobPage, name, message);
      if (answer.ok) resolve(answer.value);
      else if (answer.reason === 'failed') reject(new Error('Expected an answer from the page of blobs, found that it failed.'));
    });
    line.postMessage({ ...asked, type: name });
  });
}

/** Opens that page, one at a time, runs `work` with its port, and closes it. */
const withPage = <Value>(work: (line: Browser.runtime.Port) => Promise<Value>): Promise<Value> =>
  navigator.locks.request('blobs', async () => {
    try {
      return await work(await openPage());
    } finally {
      await browser.offscreen.closeDocument().catch(reportError);
    }
  });

/** Makes an address from which a text can be downloaded while `work` runs, one text at a time; the address holds nothing of the text. */
export const withBlob = <Value>(asked: RequestOf<Table, 'make-address'>, work: (url: string) => Promise<Value>): Promise<Value> =>
  withPage(async (line) => work(await ask(line, 'make-address', asked, answerMs)));

/** Writes a backup into the picked folder; the answer says whether it was written, or why not. */
export const writeCopyIntoFolder = (asked: RequestOf<Table, 'write-copy'>): Promise<ResponseOf<Table, 'write-copy'>> =>
  withPage((line) => ask(line, 'write-copy', asked, copyMs));

/** Makes a backup that can be downloaded while `work` runs; `work` receives its address, or why there is none. */
export const withCopy = <Value>(
  asked: RequestOf<Table, 'make-copy'>,
  work: (copy: ResponseOf<Table, 'make-copy'>) => Promise<Value>,
): Promise<Value> => withPage(async (line) => work(await ask(line, 'make-copy', asked, copyMs)));

/** Has that page migrate the database of an earlier build. */
export const migrateInPage = (): Promise<true> => withPage((line) => ask(line, 'migrate', {}, copyMs));
