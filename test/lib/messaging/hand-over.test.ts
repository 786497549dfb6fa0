import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerHandOver, askToHandOver } from '@/lib/messaging/hand-over';

let stop = new AbortController();
const left: number[] = [];

beforeEach(() => {
  stop = new AbortController();
  left.length = 0;
});
afterEach(() => stop.abort());

const stand = (tab: number, isOpen: boolean) =>
  answerHandOver(
    tab,
    () => isOpen,
    () => left.push(tab),
    stop.signal,
  );

test('only panels of the given tabs close, and those that were open are reported', async () => {
  const opened: number[] = [];
  stand(1, true);
  stand(2, false);
  stand(3, true);
  askToHandOver([1, 2], (tab) => opened.push(tab));
  await expect.poll(() => left.toSorted()).toEqual([1, 2]);
  await expect.poll(() => opened).toEqual([1]);
  expect(left).not.toContain(3);
});

test('an invalid message closes no panel', async () => {
  stand(1, true);
  const channel = new BroadcastChannel('plumbline-hand-over');
  for (const message of [{ type: 'hand-over' }, { type: 'leave', tabs: [1] }, { type: 'hand-over', tabs: '1' }, null]) channel.postMessage(message);
  channel.postMessage({ type: 'hand-over', tabs: [1] });
  await expect.poll(() => left).toEqual([1]);
  channel.close();
});
