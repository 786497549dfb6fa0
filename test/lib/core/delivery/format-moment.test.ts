import { expect, test } from 'vitest';
import { formatMoment } from '@/lib/core/delivery/format-moment';

const now = new Date(2026, 10, 27, 23, 30).getTime();
const hour = 3_600_000;

test('a time of today has no date', () => {
  const said = formatMoment(now - 5 * hour, now);
  expect(said).toMatch(/30/);
  expect(said).not.toMatch(/Nov|27/);
});

test.each([
  ['tomorrow, an hour away', now + hour, /28/],
  ['yesterday', now - 24 * hour, /26/],
  ['the same day of another month', new Date(2026, 9, 27, 23, 30).getTime(), /Oct/],
])('a time of %s carries its day', (_name, at, shown) => {
  expect(formatMoment(at, now)).toMatch(shown);
  expect(formatMoment(at, now)).not.toMatch(/2026/);
});

test('a time of another year has the year', () => expect(formatMoment(new Date(2025, 10, 27).getTime(), now)).toMatch(/2025/));
