import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteDestination, saveDestination } from '@/lib/storage/delivery/save-destination';
import { answerSending, sendAsked } from '../../../../entrypoints/background/asking/send-asked.ts';
import { startReceiver } from '../../../demo/receiver.ts';
import { aDestination } from '../../../lib/delivery/rows.ts';
import { makeEvent, makeRuntime, makeStorageArea, senders, stubBrowser } from '../../../setup/extension.ts';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
let granted: readonly string[] = [];

const requestTo = (url: string) => ({ method: 'POST', url, headers: {}, body: '{}', timeout: 5000, limit: 1000 }) as const;

beforeEach(async () => {
  receiver = await startReceiver(`whsec_${Buffer.alloc(32, 9).toString('base64')}`);
  granted = [`${new URL(receiver.url).origin}/*`.replace(/:\d+/, ''), `${new URL(receiver.url).origin}/*`];
  const contains = async ({ origins = [] }: { readonly origins?: readonly string[] }) => origins.every((origin) => granted.includes(origin));
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() }, permissions: { contains } });
  await saveDestination(aDestination(receiver.url));
});
afterEach(() => receiver.close());

test('what a page asks of a destination is sent by the worker', async () => {
  expect(await sendAsked('d', requestTo(receiver.url))).toMatchObject({ outcome: 'answered' });
});

test('nothing is sent where the origin is not granted, or is no address, whatever the page found before', async () => {
  granted = [];
  expect(await sendAsked('d', requestTo(receiver.url))).toEqual({ outcome: 'not-granted' });
  expect(await sendAsked('d', requestTo('file:///etc/passwd'))).toEqual({ outcome: 'not-granted' });
});

test('nothing is sent for a destination that was removed meanwhile', async () => {
  await deleteDestination('d');
  expect(await sendAsked('d', requestTo(receiver.url))).toEqual({ outcome: 'withheld' });
});

/** A line as the worker has it, and what it answers to a message. */
async function askOver(sender: object, message: unknown, name = 'sending'): Promise<unknown> {
  const onMessage = makeEvent();
  return new Promise((resolve) => {
    const line = { name, sender, onMessage, postMessage: resolve, disconnect: () => resolve('hung up') };
    Reflect.apply(answerSending, undefined, [line]);
    if (onMessage.tell(message).length === 0) resolve('not heard');
  });
}

test("the extension's own documents are answered over their line, and nobody else", async () => {
  const message = { type: 'send', destinationId: 'd', request: requestTo(receiver.url) };
  expect(await askOver(senders.document, message)).toMatchObject({ outcome: 'answered' });
  for (const who of ['script', 'disguised', 'lookalike', 'other', 'nobody'] as const)
    expect([who, await askOver(senders[who], message)]).toEqual([who, 'not heard']);
  expect(await askOver(senders.document, message, 'blobs')).toBe('not heard');
  expect(await askOver(senders.document, { ...message, request: { ...message.request, method: 'DELETE' } })).toBe('hung up');
});
