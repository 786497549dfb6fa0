import { expect, onTestFinished, test, vi } from 'vitest';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import { createTurnWriter } from '@/lib/state/captions/turn-writer';

const turn = (id: string, text: string, isOpen: boolean): FollowedTurn => ({ id, at: 1, until: 2, speaker: 'Grace', text, isOpen });

/** A store whose writes end when the test says so. */
function aStore() {
  const writes: { readonly interviewId: string; readonly texts: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const save = (interviewId: string, turns: readonly FollowedTurn[]) =>
    new Promise<boolean>((resolve, reject) => {
      const texts = turns.map(({ text }) => text);
      writes.push({ interviewId, texts, end: (error) => (error === undefined ? resolve(true) : reject(error)) });
    });
  return { writes, save };
}

test('a finished turn is written at once, an open one within a second, in its current version', async () => {
  const { writes, save } = aStore();
  const { take } = createTurnWriter({ save, onSaved: () => undefined });
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let spoken = 0;
  setInterval(() => take('i', [turn('a', `words ${++spoken}`, true)]), 20);
  take('i', [turn('a', 'first', true)]);
  expect(writes).toEqual([]);
  await vi.advanceTimersByTimeAsync(999);
  expect(writes).toHaveLength(1);
  expect(writes[0]?.texts[0]).toMatch(/^words \d+$/);
  const finishing = createTurnWriter({ save, onSaved: () => undefined });
  finishing.take('i', [turn('b', 'said', false)]);
  expect(writes).toHaveLength(2);
});

test('changes during a write are written by the next', async () => {
  const { writes, save } = aStore();
  const { take, settle } = createTurnWriter({ save, onSaved: () => undefined });
  take('i', [turn('a', 'one', false)]);
  take('i', [turn('b', 'tw', true)]);
  take('i', [turn('b', 'two', false), turn('c', 'three', false)]);
  expect(writes.map(({ texts }) => texts)).toEqual([['one']]);
  writes[0]?.end();
  await expect.poll(() => writes.length).toBe(2);
  expect(writes[1]?.texts).toEqual(['two', 'three']);
  writes[1]?.end();
  await settle();
  expect(writes).toHaveLength(2);
});

test('a failed write is repeated with the current version', async () => {
  const { writes, save } = aStore();
  const told: unknown[] = [];
  const { take } = createTurnWriter({ save, onSaved: (error) => told.push(error) });
  take('i', [turn('a', 'one', false), turn('b', 'two', false)]);
  take('i', [turn('b', 'two and more', false)]);
  const full = new Error('no room');
  writes[0]?.end(full);
  await expect.poll(() => writes.length).toBe(2);
  expect(writes[1]?.texts.toSorted()).toEqual(['one', 'two and more']);
  writes[1]?.end();
  await expect.poll(() => told).toEqual([full, null]);
});

test('failed writes of one interview wait while another is read, and are written under their own interview', async () => {
  const { writes, save } = aStore();
  const told: unknown[] = [];
  const { take } = createTurnWriter({ save, onSaved: (error) => told.push(error) });
  take('i', [turn('a', 'one', false)]);
  const full = new Error('no room');
  writes[0]?.end(full);
  await expect.poll(() => told).toEqual([full]);
  take('i', [turn('b', 'open', true)]);
  take('other', [turn('c', 'said', false)]);
  await expect.poll(() => writes.length).toBe(2);
  writes[1]?.end(full);
  await expect.poll(() => writes.length).toBe(3);
  writes[2]?.end();
  await expect.poll(() => told).toEqual([full, full]);
  await expect.poll(() => writes.length, { timeout: 5000 }).toBe(4);
  writes[3]?.end();
  await expect.poll(() => told).toEqual([full, full, null]);
  expect(writes.slice(1).map(({ interviewId, texts }) => [interviewId, texts])).toEqual([
    ['i', ['one', 'open']],
    ['other', ['said']],
    ['i', ['one', 'open']],
  ]);
});

test('a withdrawn turn is not written again, even if its write was under way and fails', async () => {
  const { writes, save } = aStore();
  const told: unknown[] = [];
  const { take, withdraw, settle } = createTurnWriter({ save, onSaved: (error) => told.push(error) });
  take('i', [turn('a', 'one', false)]);
  take('i', [turn('b', 'two', false)]);
  const withdrawn = withdraw('i');
  writes[0]?.end(new Error('no room'));
  expect((await withdrawn).map(({ text }) => text)).toEqual(['one', 'two']);
  await settle();
  expect([writes.length, told.at(-1)]).toEqual([1, null]);
});
