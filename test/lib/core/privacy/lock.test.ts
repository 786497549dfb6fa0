import { expect, test } from 'vitest';
import { decideLockState, lockDueAt } from '@/lib/core/privacy/lock';

const minuteMs = 60_000;
const now = 100 * minuteMs;
const at = (minutes: number, isLocked = false) => ({ isLocked, activeAt: minutes * minuteMs });

test.each([
  ['no lock is wanted', null, true, at(1, true), false],
  ['somebody was there a moment ago', 5, true, at(99), false],
  ['the time is not quite over', 5, true, { isLocked: false, activeAt: now - 5 * minuteMs + 1 }, false],
  ['the time is over', 5, false, at(95), true],
  ['the others are locked', 5, false, at(99, true), true],
  ['the browser has just begun, and a passphrase is asked for', 5, true, null, true],
  ['the browser has just begun, without a passphrase', 5, false, null, false],
] as const)('where %s, a page begins locked: %4$s', (_where, afterMinutes, hasPassphrase, state, isLocked) => {
  expect(decideLockState({ afterMinutes, hasPassphrase }, state, now).isLocked).toBe(isLocked);
});

test('the lock is due a number of minutes after the last use, or never', () => {
  expect([lockDueAt(5, 7), lockDueAt(null, 7)]).toEqual([5 * minuteMs + 7, null]);
});
