import { expect, test } from 'vitest';
import { backupName, isCopyDue, isUnderWay } from '@/lib/core/backup/copies';

const day = 86_400_000;

test.each<[number | null, number | null, number, boolean]>([
  [null, null, day, false],
  [7, null, 0, true],
  [7, 0, 7 * day - 1, false],
  [7, 0, 7 * day, true],
  [1, 10 * day, day, true],
])('copies every %s days, the last at %s: due at %s is %s', (everyDays, copiedAt, now, due) => {
  expect(isCopyDue(everyDays, copiedAt, now)).toBe(due);
});

test('an interview is under way until it is ended, or three hours are over', () => {
  expect(isUnderWay({ startedAt: 0, endedAt: null }, 3_600_000)).toBe(true);
  expect(isUnderWay({ startedAt: 0, endedAt: 1 }, 3_600_000)).toBe(false);
  expect(isUnderWay({ startedAt: 0, endedAt: null }, 4 * 3_600_000)).toBe(false);
});

test('a file is named after its local date and minute', () => {
  expect(backupName(new Date(2026, 0, 5, 9, 7))).toBe('plumbline-backup-2026-01-05-0907.plumbline');
});
