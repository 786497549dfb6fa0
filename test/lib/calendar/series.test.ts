import { describe, expect, test } from 'vitest';
import { joinCalendars } from '@/lib/calendar/join-calendars';
import { isFollowed } from '@/lib/calendar/series-rule';
import { isCancelledBy } from '@/lib/core/prepared/prepare-event';
import { calendar, contentsOf, event, iso, only } from './ics.ts';

/** A weekly talk on Wednesdays at 15:00 in Berlin, since January; now is Friday, 27 November. */
const weekly = (...lines: readonly string[]) => event('UID:weekly', 'SUMMARY:Interview slot', 'DTSTART;TZID=Europe/Berlin:20260107T150000', ...lines);
const override = (planned: string, ...lines: readonly string[]) => event('UID:weekly', `RECURRENCE-ID;TZID=Europe/Berlin:${planned}`, ...lines);

describe('a series is offered at its next time', () => {
  test.each([
    ['each week', ['RRULE:FREQ=WEEKLY'], '2026-12-02T14:00:00.000Z'],
    ['each second week', ['RRULE:FREQ=WEEKLY;INTERVAL=2'], '2026-12-09T14:00:00.000Z'],
    ['on several days', ['RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR'], '2026-11-27T14:00:00.000Z'],
    ['each month on its first Wednesday', ['RRULE:FREQ=MONTHLY;BYDAY=1WE'], '2026-12-02T14:00:00.000Z'],
    ['each month on its last working day', ['RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'], '2026-11-30T14:00:00.000Z'],
    ['without one that is left out', ['RRULE:FREQ=WEEKLY', 'EXDATE;TZID=Europe/Berlin:20261202T150000'], '2026-12-09T14:00:00.000Z'],
    ['without one that is left out in UTC', ['RRULE:FREQ=WEEKLY', 'EXDATE:20261202T140000Z,20261209T140000Z'], '2026-12-16T14:00:00.000Z'],
    ['on a day that was added', ['RRULE:FREQ=WEEKLY', 'RDATE;TZID=Europe/Berlin:20261128T110000'], '2026-11-28T10:00:00.000Z'],
    ['by days alone', ['RDATE;TZID=Europe/Berlin:20260201T150000,20261203T150000'], '2026-12-03T14:00:00.000Z'],
    ['on a period that was added', ['RRULE:FREQ=WEEKLY', 'RDATE;VALUE=PERIOD:20261128T100000Z/PT1H'], '2026-11-28T10:00:00.000Z'],
    ['to its very last, whose end is in UTC', ['RRULE:FREQ=WEEKLY;UNTIL=20261202T140000Z'], '2026-12-02T14:00:00.000Z'],
    ['to its last day', ['RRULE:FREQ=WEEKLY;UNTIL=20261202'], '2026-12-02T14:00:00.000Z'],
    ['when it is over, at its last', ['RRULE:FREQ=WEEKLY;COUNT=3'], '2026-01-21T14:00:00.000Z'],
    ['when it ended by a date', ['RRULE:FREQ=WEEKLY;UNTIL=20260304T225959Z'], '2026-03-04T14:00:00.000Z'],
  ])('%s', (_what, lines, expected) => {
    const found = only(calendar(...weekly(...lines)));
    expect([iso(found.startsAt), found.series, found.id]).toEqual([expected, 'next', `weekly ${expected}`]);
  });

  test('an occurrence that began less than an hour ago counts as the next', () => {
    const at = (hours: number) => iso(only(calendar(...weekly('RRULE:FREQ=WEEKLY')), Date.UTC(2026, 11, 2, hours, 30)).startsAt);
    expect([at(14), at(15)]).toEqual(['2026-12-02T14:00:00.000Z', '2026-12-09T14:00:00.000Z']);
  });

  test('a moved occurrence is an event of its own, and the series continues after it', () => {
    const moved = override('20261202T150000', 'SUMMARY:Interview: Ada', 'DTSTART;TZID=Europe/Berlin:20261203T090000');
    const { events } = contentsOf(calendar(...weekly('RRULE:FREQ=WEEKLY'), ...moved));
    expect(events.map(({ id, title, startsAt }) => [id, title, iso(startsAt)])).toEqual([
      ['weekly 2026-12-09T14:00:00.000Z', 'Interview slot', '2026-12-09T14:00:00.000Z'],
      ['weekly 2026-12-02T14:00:00.000Z', 'Interview: Ada', '2026-12-03T08:00:00.000Z'],
    ]);
  });

  test('a cancelled occurrence is skipped and reported', () => {
    const gone = override('20261202T150000', 'STATUS:CANCELLED', 'SUMMARY:Interview slot');
    const { events, cancelled } = contentsOf(calendar(...weekly('RRULE:FREQ=WEEKLY'), ...gone));
    expect(events.map(({ startsAt }) => iso(startsAt))).toEqual(['2026-12-09T14:00:00.000Z']);
    expect(cancelled.map(({ id }) => id)).toEqual(['weekly 2026-12-02T14:00:00.000Z']);
  });

  test('an unsupported rule keeps the first occurrence, and is reported', () => {
    expect(only(calendar(...weekly('RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO')))).toMatchObject({ series: 'not-followed', id: 'weekly' });
    expect(only(calendar(...event('DTSTART:20261202T140000Z'))).series).toBeNull();
  });
});

test.each([
  ['FREQ=DAILY', true],
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', true],
  ['FREQ=WEEKLY;WKST=SU;INTERVAL=2;COUNT=10;BYDAY=TU,TH', true],
  ['FREQ=MONTHLY;BYMONTHDAY=31,-1', true],
  ['FREQ=MONTHLY;BYDAY=-1FR', true],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', true],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', false],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', false],
  ['FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', false],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=30', false],
  ['FREQ=DAILY;INTERVAL=7;BYDAY=MO', false],
  ['FREQ=WEEKLY;BYDAY=XX', false],
  ['FREQ=HOURLY', false],
  ['FREQ=SECONDLY', false],
  ['FREQ=DAILY;BYHOUR=9,10', false],
  ['FREQ=DAILY;INTERVAL=0', false],
  ['', false],
])('the rule “%s” is followed: %s', (rule, expected) => expect(isFollowed(rule)).toBe(expected));

describe('a cancellation', () => {
  const meeting = event('UID:one', 'SEQUENCE:1', 'SUMMARY:Interview', 'DTSTART:20261202T140000Z');
  const gone = (sequence: number, ...lines: readonly string[]) =>
    calendar(...lines, ...event('UID:one', `SEQUENCE:${sequence}`, 'SUMMARY:Canceled: Interview', ...(lines.length > 0 ? [] : ['STATUS:CANCELLED'])));

  test.each([
    ['by the event’s state', gone(1)],
    ['by the file’s method', gone(1, 'METHOD:CANCEL')],
  ])('is read %s', (_how, text) => {
    expect(contentsOf(text)).toMatchObject({ events: [], cancelled: [{ id: 'one', title: 'Canceled: Interview' }] });
  });

  test('removes an event of the same or an older revision, not a newer one', () => {
    const joined = (...texts: readonly string[]) => joinCalendars(texts.map((text) => contentsOf(text)));
    for (const texts of [
      [calendar(...meeting), gone(1)],
      [gone(2), calendar(...meeting)],
    ])
      expect(joined(...texts)).toMatchObject({ events: [], cancelled: [{ id: 'one' }] });
    expect(joined(gone(0), calendar(...meeting))).toMatchObject({ events: [{ id: 'one' }], cancelled: [] });
  });

  test('of a series removes each of its occurrences', () => {
    const series = calendar(...weekly('RRULE:FREQ=WEEKLY'));
    const end = calendar('METHOD:CANCEL', ...event('UID:weekly', 'SUMMARY:Interview slot'));
    expect(joinCalendars([contentsOf(series), contentsOf(end)]).events).toEqual([]);
    const [cancelled] = contentsOf(end).cancelled;
    const fits = (id: string | null) => cancelled !== undefined && isCancelledBy({ event: id }, cancelled);
    expect([fits('weekly'), fits('weekly 2026-12-02T14:00:00.000Z'), fits('weekly-2'), fits(null)]).toEqual([true, true, false, false]);
  });
});
