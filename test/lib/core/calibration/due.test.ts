import { expect, test } from 'vitest';
import { findDueCalibration } from '@/lib/core/calibration/due';

const session = (id: string, month: string, isFinished: boolean) => ({ id, month, rated: 2, samples: 14, isFinished });

test.each([
  ['no session at all', [], null],
  ['this month is finished', [session('a', '2026-11', true)], null],
  ['a later month is finished', [session('a', '2026-12', true), session('b', '2026-10', true)], null],
  ['the last one was a month ago', [session('a', '2026-10', true), session('b', '2026-09', true)], { is: 'next', month: '2026-10' }],
  ['one is open', [session('a', '2026-11', false)], { is: 'unfinished', id: 'a', month: '2026-11', rated: 2, samples: 14 }],
  ['two are open', [session('a', '2026-11', false), session('b', '2026-10', false)], expect.objectContaining({ is: 'unfinished', id: 'b' })],
] as const)('%s', (_, sessions, due) => {
  expect(findDueCalibration(sessions, '2026-11')).toEqual(due);
});
