// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Guest } from '@/entrypoints/call.content/guest';
import type { CallState } from '@/lib/messaging/messages';
import { makeRuntime, stubBrowser } from '../../setup/extension.ts';

const state: CallState = {
  type: 'call',
  phase: 'lobby',
  platform: 'meet',
  call: 'meet.google.com/abc-defg-hij',
  joinedAt: null,
  leftAt: null,
  own: '',
  presenting: false,
};
let asked: unknown[];
let reply: PromiseWithResolvers<unknown>;

beforeEach(() => {
  asked = [];
  reply = Promise.withResolvers();
  const sendMessage = (message: { readonly type: string }) => {
    asked.push(message);
    return message.type === 'launcher' ? reply.promise : Promise.resolve();
  };
  vi.stubGlobal('requestIdleCallback', () => 0);
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage } });
});

function show(call: string | null = null) {
  const guest = new Guest(true, () => undefined, call);
  guest.show(state);
  const isHidden = () => guest.root?.querySelector('button')?.hidden;
  const styles = () => [...(guest.root?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
  return { guest, isHidden, styles };
}

test('the launcher is shown once the worker has sent its style, which is requested once', async () => {
  const { guest, isHidden, styles } = show();
  expect(isHidden()).toBe(true);
  guest.show({ ...state, phase: 'in-call' });
  reply.resolve({ look: 'button { color: teal }' });
  await expect.poll(isHidden).toBe(false);
  expect(styles()).toContain('teal');
  expect(asked.filter((message) => JSON.stringify(message).includes('"launcher"'))).toEqual([{ type: 'launcher', call: state.call }]);
  guest.remove();
});

test('if the address names a call, the style is requested before the page is inspected, and not again', async () => {
  const { guest, isHidden } = show(state.call);
  reply.resolve({ look: '' });
  await expect.poll(isHidden).toBe(false);
  guest.show(null);
  guest.show(state);
  await expect.poll(isHidden).toBe(false);
  expect(asked.filter((message) => JSON.stringify(message).includes('"launcher"'))).toHaveLength(1);
  guest.remove();
});

test.each([
  ['that is none', (answers: typeof reply) => answers.resolve(undefined)],
  ['of a worker that fails', (answers: typeof reply) => answers.resolve({ type: 'failed' })],
  ['that never comes because nobody hears it', (answers: typeof reply) => answers.reject(new Error('Could not establish connection.'))],
])('after an answer %s it is seen all the same', async (_what, answer) => {
  const { guest, isHidden } = show();
  answer(reply);
  await expect.poll(isHidden).toBe(false);
  guest.remove();
});

test('while the screen is shared no panel is created, and an open one that never answered is closed', () => {
  const { guest } = show();
  const frames = () => guest.root?.querySelectorAll('iframe').length;
  const share = (presenting: boolean) => guest.show({ ...state, phase: 'in-call', presenting });
  share(true);
  expect([guest.open, frames()]).toEqual([false, 0]);
  share(false);
  guest.focusNote();
  expect([guest.open, frames()]).toEqual([true, 1]);
  share(true);
  expect(guest.open).toBe(false);
  guest.remove();
});
