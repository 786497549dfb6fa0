import { expect, test } from 'vitest';
import { batched } from '@/lib/storage/database/batch';

/** A run that is held up until it is let go, and the batches it was given. */
function aRun(outcomes = (items: readonly number[]) => items.map((item) => item * 10)) {
  const batches: (readonly number[])[] = [];
  const held: (() => void)[] = [];
  const run = async (items: readonly number[]) => {
    batches.push(items);
    await new Promise<void>((resolve) => held.push(resolve));
    return outcomes(items);
  };
  return { batches, run, go: () => held.shift()?.() };
}

test('requests during a run are done together in the next, each with its own outcome', async () => {
  const { batches, run, go } = aRun();
  const ask = batched(run);
  const first = ask(1);
  const others = [ask(2), ask(3)];
  go();
  expect(await first).toBe(10);
  await Promise.resolve();
  go();
  expect(await Promise.all(others)).toEqual([20, 30]);
  expect(batches).toEqual([[1], [2, 3]]);
});

test('after a run of several, requests are collected until there are enough, or the wait is over', async () => {
  const { batches, run, go } = aRun();
  const ask = batched(run, { count: 3, waitMs: 100_000 });
  const first = [ask(1), ask(2), ask(3)];
  go();
  await expect.poll(() => batches.length).toBe(2);
  go();
  expect(await Promise.all(first)).toEqual([10, 20, 30]);
  const later = [ask(4), ask(5)];
  await new Promise((resolve) => setImmediate(resolve));
  expect(batches).toEqual([[1], [2, 3]]);
  later.push(ask(6));
  await expect.poll(() => batches.at(-1)).toEqual([4, 5, 6]);
  go();
  expect(await Promise.all(later)).toEqual([40, 50, 60]);
});

test('fewer than enough are done once the wait is over', async () => {
  const ask = batched(async (items: readonly number[]) => items, { count: 3, waitMs: 1 });
  await Promise.all([ask(1), ask(2), ask(3)]);
  expect(await Promise.all([ask(4), ask(5)])).toEqual([4, 5]);
});

test('a single request never waits for more', async () => {
  const ask = batched(async (items: readonly number[]) => items, { count: 9, waitMs: 100_000 });
  for (const item of [1, 2, 3]) expect(await ask(item)).toBe(item);
});

test('a failing run fails its own requests only', async () => {
  let fails = true;
  const ask = batched(async (items: readonly number[]) => {
    await Promise.resolve();
    if (fails) throw new Error('The disk is full.');
    return items;
  });
  const first = ask(1);
  const second = ask(2);
  await expect(first).rejects.toThrow('The disk is full.');
  await expect(second).rejects.toThrow('The disk is full.');
  fails = false;
  expect(await ask(3)).toBe(3);
});

test('a run that gives too few outcomes is a bug, and says so', async () => {
  await expect(batched(async () => [])(1)).rejects.toThrow('Expected an outcome for each of 1 items, found 0.');
});
