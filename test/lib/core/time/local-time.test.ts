import { describe, expect, test } from 'vitest';
import { localDay, localMoment, localZone } from '@/lib/core/time/local-time';

const evening = '2026-11-23T23:42:07.120Z';

describe('a time is told in its zone', () => {
  test.each([
    ['Europe/Berlin', '2026-11-24', '2026-11-24 00:42 GMT+01:00 (Europe/Berlin)'],
    ['America/Los_Angeles', '2026-11-23', '2026-11-23 15:42 GMT-08:00 (America/Los_Angeles)'],
    ['Asia/Kolkata', '2026-11-24', '2026-11-24 05:12 GMT+05:30 (Asia/Kolkata)'],
    ['UTC', '2026-11-23', '2026-11-23 23:42 GMT+00:00 (UTC)'],
  ])('%s', (zone, day, moment) => {
    expect(localDay(evening, zone)).toBe(day);
    expect(localMoment(evening, zone)).toBe(moment);
  });

  test('midnight is hour 00 of the new day', () => {
    expect(localMoment('2026-07-01T22:00:00Z', 'Europe/Berlin')).toBe('2026-07-02 00:00 GMT+02:00 (Europe/Berlin)');
  });
});

test('the machine has a zone', () => {
  expect(() => localDay(evening, localZone())).not.toThrow();
});
