import { beforeEach, describe, expect, test } from 'vitest';
import { listStale, redeemNonce, registerNonce } from '@/lib/settings/nonces';
import { makeStorageArea, stubBrowser } from '../../setup/extension.ts';

let session = makeStorageArea();
beforeEach(() => {
  session = makeStorageArea();
  stubBrowser({ storage: { session } });
});

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

describe('a nonce', () => {
  const minuteMs = 60_000;

  test('opens a panel of its tab, once', async () => {
    await registerNonce('n', 1, 'call', 0);
    expect(await redeemNonce('n', 1, 'call', 1)).toBe(true);
    expect(await redeemNonce('n', 1, 'call', 2)).toBe(false);
    expect([...session.kept]).toEqual([]);
  });

  test('opens a panel at once, however long the browser takes to store it, and no other one after that', async () => {
    const registered = registerNonce('n', 1, 'call', 0);
    expect(await redeemNonce('n', 1, 'call', 1)).toBe(true);
    expect([...session.kept]).toEqual([]);
    await registered;
    expect(await redeemNonce('n', 1, 'call', 2)).toBe(false);
    expect([...session.kept]).toEqual([]);
  });

  test('that an earlier run of the worker has stored opens a panel of its tab, once', async () => {
    await session.set({ 'nonce:n': { tab: 1, frame: 3, use: 'call', until: minuteMs } });
    const frames: number[] = [];
    const redeem = () => redeemNonce('n', 1, 'call', 1, async (frame) => void frames.push(frame));
    expect([await redeem(), await redeem()]).toEqual([true, false]);
    expect(frames).toEqual([3]);
  });

  test('opens one panel alone of two that ask at once', async () => {
    await registerNonce('n', 1, 'call', 0);
    const answers = await Promise.all([redeemNonce('n', 1, 'call', 1), redeemNonce('n', 1, 'call', 1)]);
    expect(answers.toSorted()).toEqual([false, true]);
  });

  test.each([
    ['call', 'practice'],
    ['practice', 'call'],
  ] as const)('that was registered for a %s opens no panel of a %s, and is burned by the attempt', async (use, other) => {
    await registerNonce('n', 1, use, 0);
    expect(await redeemNonce('n', 1, other, 1)).toBe(false);
    expect(await redeemNonce('n', 1, use, 1)).toBe(false);
  });

  test('opens none of another tab, and is burned by the attempt', async () => {
    await registerNonce('n', 1, 'call', 0);
    expect(await redeemNonce('n', 2, 'call', 1)).toBe(false);
    expect(await redeemNonce('n', 1, 'call', 1)).toBe(false);
  });

  test.each([
    [minuteMs - 1, true],
    [minuteMs, false],
  ])('after %i ms: %s', async (now, opens) => {
    await registerNonce('n', 1, 'call', 0);
    expect(await redeemNonce('n', 1, 'call', now)).toBe(opens);
  });

  test('is waited for by the panel that is loaded before it is registered', async () => {
    const early = redeemNonce('n', 1, 'call', 1);
    await registerNonce('n', 1, 'call', 0);
    expect(await early).toBe(true);
  });

  test('of a tab that registers many pushes the oldest out, and none of another tab', async () => {
    await registerNonce('other', 2, 'call', 0);
    for (let now = 0; now < 10; now++) await registerNonce(`n${now}`, 1, 'call', now);
    expect([...session.kept.keys()].toSorted()).toEqual(['nonce:n6', 'nonce:n7', 'nonce:n8', 'nonce:n9', 'nonce:other']);
  });
});
