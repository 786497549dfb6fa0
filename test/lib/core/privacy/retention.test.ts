import { expect, test } from 'vitest';
import { countByDay, keptUntil } from '@/lib/core/privacy/retention';
import { sayDueNow, sayDueOn, sayKept } from '@/lib/text/privacy/privacy';

const dayMs = 86_400_000;
const at = (iso: string) => Date.parse(iso);

test('an interview is kept a number of days from its last activity, or without end', () => {
  expect([keptUntil(2, 5), keptUntil(null, 5)]).toEqual([2 * dayMs + 5, null]);
});

test('what falls due is counted by day, the earliest day first', () => {
  const moments = ['2026-12-04T22:00:00Z', '2026-12-02T01:00:00Z', '2026-12-04T03:00:00Z'].map(at);
  expect(countByDay(moments)).toEqual([
    { at: at('2026-12-02T01:00:00Z'), count: 1 },
    { at: at('2026-12-04T03:00:00Z'), count: 2 },
  ]);
  expect(countByDay([])).toEqual([]);
});

test('the number of interviews due is stated before they are deleted', () => {
  expect(sayDueOn(3, at('2026-12-04T03:00:00Z'))).toBe('3 interviews are due on December 4, 2026.');
  expect(sayDueOn(1, at('2026-12-04T03:00:00Z'))).toBe('1 interview is due on December 4, 2026.');
  expect([sayDueNow(1, 0), sayDueNow(4, 2)]).toEqual([
    '1 interview is due for deletion.',
    '4 interviews are due for deletion; 2 of them on legal hold.',
  ]);
});

test.each([
  [{ until: at('2027-05-03T00:00:00Z'), isHeld: false }, 'Kept until May 3, 2027'],
  [{ until: at('2026-05-03T00:00:00Z'), isHeld: false }, 'Due for deletion since May 3, 2026'],
  [{ until: null, isHeld: false }, 'Kept until you delete it'],
  [{ until: at('2026-05-03T00:00:00Z'), isHeld: true }, 'Kept: on legal hold'],
])('%o is said as "%s"', (keeping, words) => expect(sayKept(keeping, at('2026-11-28T00:00:00Z'))).toBe(words));
