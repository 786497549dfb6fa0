import { beforeEach, expect, test } from 'vitest';
import type { BrowserCommand } from '@/lib/core/panel/browser-command';
import { handleCommands } from '@/lib/messaging/panel-page';
import { makeRuntime, senders, stubBrowser } from '../../setup/extension.ts';

let runtime = makeRuntime();
let stop = new AbortController();
let ran: BrowserCommand[] = [];

beforeEach(() => {
  runtime = makeRuntime();
  stop = new AbortController();
  ran = [];
  stubBrowser({ runtime });
  const run = async (command: BrowserCommand) => {
    ran.push(command);
    return true;
  };
  handleCommands(run, stop.signal);
});

const mark = { type: 'to-panel-page', command: 'mark-moment' };

test('the worker’s command is run, and answered when it is done', async () => {
  const answered = new Promise((respond) => {
    expect(runtime.onMessage.tell(mark, senders.worker, respond)).toEqual([true]);
  });
  expect(await answered).toBe(true);
  expect(ran).toEqual(['mark-moment']);
});

test.each(['document', 'script', 'disguised', 'lookalike', 'other', 'nobody'] as const)('a command of the sender "%s" is ignored', (who) => {
  expect(runtime.onMessage.tell(mark, senders[who], () => undefined)).toEqual([false]);
  expect(ran).toEqual([]);
});

test.each([{ type: 'to-panel-page', command: 'leave' }, { type: 'poke', command: 'mark-moment' }, null])('%o is no command', (message) => {
  expect(runtime.onMessage.tell(message, senders.worker, () => undefined)).toEqual([false]);
  expect(ran).toEqual([]);
});

test('nothing is heard once it is stopped', () => {
  stop.abort();
  expect(runtime.onMessage.tell(mark, senders.worker, () => undefined)).toEqual([]);
});
