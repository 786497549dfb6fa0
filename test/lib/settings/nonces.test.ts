import { expect, test } from 'vitest';
import { listStale } from '@/lib/settings/nonces';

const stored = (...nonces: readonly (readonly [key: string, tab: number, until: number])[]) =>
  Object.fromEntries(nonces.map(([key, tab, until]) => [`nonce:${key}`, { tab, until }]));

test('a tab keeps its three newest nonces beside the one it registers, and what has expired or cannot be read goes', () => {
  const all = {
    ...stored(['a', 1, 101], ['b', 1, 104], ['c', 1, 102], ['d', 1, 103], ['e', 2, 101], ['f', 2, 100]),
    'nonce:g': 7,
    'last-call-tab': 1,
  };
  expect(listStale(all, 1, 100).toSorted()).toEqual(['nonce:a', 'nonce:f', 'nonce:g']);
  expect(listStale(all, 2, 100).toSorted()).toEqual(['nonce:f', 'nonce:g']);
});
