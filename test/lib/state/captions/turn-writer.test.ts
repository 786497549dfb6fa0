import { expect, onTestFinished, test, vi } from 'vitest';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import { createTurnWriter } from '@/lib/state/captions/turn-writer';

const turn = (id: string, text: string, isOpen: boolean): FollowedTurn => ({ id, at: 1, until: 2, speaker: 'Grace', text, isOpen });

/** A store whose writes end when they are told to. */
function aStore() {
  const writes: { readonly interviewId: string; readonly texts: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const save = (interviewId: string, turns: readonly FollowedTurn[]) =>
    new Promise<boolean>((resolve, reject) => {
      const texts = turns.map(({ text }) => text);
      writes.push({ interviewId, texts, end: (error) => (error === undefined ? resolve(true) : reject(error)) });
    });
  return { writes, save };
}

test('a finished turn is written at once, an open one within a second however fast it changes, each as it is then', async () => {
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

test('what comes while a write is under way goes in one that follows it', async () => {
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

test('what could not be written is written again, unless it has changed by then', async () => {
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

test('turns of another interview are never written under the first', async () => {
  const { writes, save } = aStore();
  const { take } = createTurnWriter({ save, onSaved: () => undefined });
  take('i', [turn('a', 'open', true)]);
  take('other', [turn('b', 'said', false)]);
  expect(writes.map(({ interviewId, texts }) => [interviewId, texts])).toEqual([['other', ['said']]]);
});
