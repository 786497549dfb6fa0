import { expect, test } from 'vitest';
import { sayMoment } from '@/lib/core/delivery/moment';

const now = new Date(2026, 10, 27, 23, 30).getTime();
const hour = 3_600_000;

test('a time of today stands alone', () => {
  const said = sayMoment(now - 5 * hour, now);
  expect(said).toMatch(/30/);
  expect(said).not.toMatch(/Nov|27/);
});

test.each([
  ['tomorrow, an hour away', now + hour, /28/],
  ['yesterday', now - 24 * hour, /26/],
  ['the same day of another month', new Date(2026, 9, 27, 23, 30).getTime(), /Oct/],
])('a time of %s carries its day', (_name, at, shown) => {
  expect(sayMoment(at, now)).toMatch(shown);
  expect(sayMoment(at, now)).not.toMatch(/2026/);
});

test('a time of another year carries the year', () => expect(sayMoment(new Date(2025, 10, 27).getTime(), now)).toMatch(/2025/));
