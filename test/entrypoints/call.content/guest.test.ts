// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import content from '@/entrypoints/call.content';
import { makeRuntime, senders, stubBrowser } from '../../setup/extension.ts';

let runtime = makeRuntime();

beforeEach(() => {
  runtime = makeRuntime();
  stubBrowser({ runtime: { ...runtime, sendMessage: async () => undefined } });
  vi.stubGlobal('navigation', new EventTarget());
  globalThis.plumblineGuest?.stop.abort();
  content.main?.({} as never);
});

/** What the guest's listener returns for a message, and what it answers. */
async function tell(message: unknown, sender: object) {
  const answers: unknown[] = [];
  const [heard] = runtime.onMessage.tell(message, sender, (answer: unknown) => answers.push(answer));
  if (heard === true) await expect.poll(() => answers.length).toBe(1);
  return { heard, answers };
}

test('the guest reports its state to the worker and to extension pages', async () => {
  for (const sender of [senders.worker, senders.document])
    expect(await tell({ type: 'look' }, sender)).toEqual({ heard: true, answers: [{ phase: null, open: false }] });
});

test.each(['script', 'disguised', 'lookalike', 'other', 'nobody'] as const)('it ignores the sender "%s"', async (who) => {
  expect(await tell({ type: 'look' }, senders[who])).toEqual({ heard: undefined, answers: [] });
  await tell({ type: 'leave' }, senders[who]);
  expect(globalThis.plumblineGuest?.stop.signal.aborted).toBe(false);
});

test.each([{ type: 'toString' }, { type: 'close' }, { type: 'place' }, null])('%o is no message for it', async (message) => {
  expect(await tell(message, senders.worker)).toEqual({ heard: undefined, answers: [] });
});

test('it removes itself when asked to, and handles no further messages', async () => {
  await tell({ type: 'leave' }, senders.worker);
  expect(globalThis.plumblineGuest?.stop.signal.aborted).toBe(true);
  expect(await tell({ type: 'look' }, senders.worker)).toEqual({ heard: undefined, answers: [] });
});
