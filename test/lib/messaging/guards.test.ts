import { beforeEach, expect, test } from 'vitest';
import type { Browser } from '@/lib/browser/browser';
import { isBrowserCommand } from '@/lib/core/panel/browser-command';
import { isFor, isOwn } from '@/lib/messaging/guards';
import { makeRuntime, senders, stubBrowser } from '../../setup/extension.ts';

beforeEach(() => {
  stubBrowser({ runtime: makeRuntime() });
});

test.each<[keyof typeof senders, boolean]>([
  ['worker', true],
  ['document', true],
  ['script', false],
  ['disguised', false],
  ['lookalike', false],
  ['other', false],
  ['nobody', false],
])('a message of the sender "%s" is the extension’s own: %s', (who, own) => {
  expect(isOwn(senders[who] as Browser.runtime.MessageSender)).toBe(own);
});

test.each<[string, unknown, boolean]>([
  ['a type that is handled', { type: 'close' }, true],
  ['a type that is not', { type: 'open' }, false],
  ['a name that every object has', { type: 'toString' }, false],
  ['no type', {}, false],
  ['a text', 'close', false],
  ['nothing', null, false],
])('a message with %s is accepted: %o %s', (_what, message, heard) => {
  expect(isFor<{ readonly type: 'close' }>({ close: () => undefined }, message)).toBe(heard);
});

test('only the three commands of the manifest are commands', () => {
  expect(['toggle-panel', 'focus-note', 'mark-moment', 'leave', ''].filter(isBrowserCommand)).toEqual(['toggle-panel', 'focus-note', 'mark-moment']);
});
