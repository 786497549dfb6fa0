import { expect, test } from 'vitest';
import { gather } from '@/lib/delivery/share-read';

const forever = 100_000;

/** Calls `meet` a number of times; returns how many passed. */
function arrive(meet: () => Promise<void>, count: number): () => number {
  let gone = 0;
  for (let index = 0; index < count; index++) void meet().then(() => (gone += 1));
  return () => gone;
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('concurrent reads are done together once all have arrived', async () => {
  const meet = gather(() => 3, forever);
  const two = arrive(meet, 2);
  await turn();
  expect(two()).toBe(0);
  const last = arrive(meet, 1);
  await turn();
  expect([two(), last()]).toEqual([2, 1]);
  const next = arrive(meet, 2);
  await turn();
  expect(next()).toBe(0);
});

test('a single read never waits', async () => {
  const meet = gather(() => 1, forever);
  for (let index = 0; index < 3; index++) await meet();
});

test('those that have arrived are done when the wait is over, and a later group waits anew', async () => {
  const meet = gather(() => 3, 1);
  await Promise.all([meet(), meet()]);
  await Promise.all([meet(), meet()]);
});
