import { describe, expect, test } from 'vitest';
import { findZoneName } from '@/lib/calendar/zones/zone-names';
import { calendar, event, iso, only } from './ics.ts';

type Observance = readonly [kind: 'STANDARD' | 'DAYLIGHT', from: string, to: string, begins: string, ...rest: readonly string[]];

const zone = (name: string, observances: readonly Observance[], ...head: readonly string[]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...head,
  ...observances.flatMap(([kind, from, to, begins, ...rest]) => [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `DTSTART:${begins}`,
    ...rest,
    `END:${kind}`,
  ]),
  'END:VTIMEZONE',
];

/** When an event on some clock begins, and whether that is a guess. */
function startOf(zones: readonly string[], name: string, wall: string) {
  const { startsAt, timeGuess } = only(calendar(...zones, ...event(`DTSTART;TZID=${name}:${wall}`)));
  return timeGuess === null ? iso(startsAt) : timeGuess;
}

const jerusalem = zone('Asia/Jerusalem', [
  ['DAYLIGHT', '+0200', '+0300', '19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29'],
  ['STANDARD', '+0300', '+0200', '19701025T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
]);
const santiago = zone('America/Santiago', [
  ['DAYLIGHT', '-0400', '-0300', '20190908T000000', 'RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8'],
  ['STANDARD', '-0300', '-0400', '20190407T000000', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8'],
]);
const called = (lines: readonly string[], name: string) => lines.map((line) => (line.startsWith('TZID:') ? `TZID:${name}` : line));

describe('a zone is tried by its own rules', () => {
  test.each([
    ['rules with days of the month, in summer', jerusalem, 'Asia/Jerusalem', '20260715T150000', '2026-07-15T12:00:00.000Z'],
    ['the same in winter', jerusalem, 'Asia/Jerusalem', '20260115T150000', '2026-01-15T13:00:00.000Z'],
    ['the other hemisphere in its winter', santiago, 'America/Santiago', '20260715T150000', '2026-07-15T19:00:00.000Z'],
    ['the same in its summer', santiago, 'America/Santiago', '20260115T150000', '2026-01-15T18:00:00.000Z'],
    // Under a name that says nothing, only the rules can have told it.
    ['rules under a name of their own', called(jerusalem, 'Office'), 'Office', '20260715T150000', '2026-07-15T12:00:00.000Z'],
    ['the same elsewhere', called(santiago, 'Customized Time Zone'), 'Customized Time Zone', '20260115T150000', '2026-01-15T18:00:00.000Z'],
    [
      'one offset for ever',
      zone('Fixed', [['STANDARD', '+0530', '+0530', '16010101T000000']]),
      'Fixed',
      '20260715T150000',
      '2026-07-15T09:30:00.000Z',
    ],
    ['rules that differ from the name', called(santiago, 'Asia/Jerusalem'), 'Asia/Jerusalem', '20260715T150000', '2026-07-15T19:00:00.000Z'],
    [
      'changes that are listed one by one',
      zone('Listed', [
        ['DAYLIGHT', '+0100', '+0200', '20250330T020000', 'RDATE:20260329T020000'],
        ['STANDARD', '+0200', '+0100', '20251026T030000', 'RDATE:20261025T030000'],
      ]),
      'Listed',
      '20260715T150000',
      '2026-07-15T13:00:00.000Z',
    ],
  ])('%s', (_what, zones, name, wall, expected) => expect(startOf(zones, name, wall)).toBe(expected));
});

describe('a name alone tells the hours around a change of the clocks', () => {
  test.each([
    ['just after they go forward', 'America/New_York', '20260308T033000', '2026-03-08T07:30:00.000Z'],
    ['just before they go forward', 'America/New_York', '20260308T013000', '2026-03-08T06:30:00.000Z'],
    ['just after they go back', 'America/New_York', '20261101T030000', '2026-11-01T08:00:00.000Z'],
    ['just before they go back', 'America/New_York', '20261101T003000', '2026-11-01T04:30:00.000Z'],
    ['east of Greenwich, the evening after', 'Australia/Sydney', '20261004T090000', '2026-10-03T22:00:00.000Z'],
    ['east of Greenwich, the evening before', 'Australia/Sydney', '20261003T230000', '2026-10-03T13:00:00.000Z'],
  ])('%s', (_what, name, wall, expected) => expect(startOf([], name, wall)).toBe(expected));
});

describe('then by its name', () => {
  const summer = '20260715T150000';
  const past: readonly Observance[] = [
    ['DAYLIGHT', '+0100', '+0200', '19810329T020000'],
    ['STANDARD', '+0200', '+0100', '19961027T030000'],
  ];
  const secondly: readonly Observance[] = [['STANDARD', '+0000', '+0100', '19700101T000000', 'RRULE:FREQ=SECONDLY']];
  test.each([
    ['a zone without rules', zone('Europe/Paris', []), 'Europe/Paris', '2026-07-15T13:00:00.000Z'],
    ['rules that ended long ago', zone('Europe/Paris', past), 'Europe/Paris', '2026-07-15T13:00:00.000Z'],
    ['rules that begin later', zone('Europe/Paris', [['STANDARD', '+0200', '+0100', '20270101T000000']]), 'Europe/Paris', '2026-07-15T13:00:00.000Z'],
    ['rules that cannot be followed', zone('Europe/Paris', secondly), 'Europe/Paris', '2026-07-15T13:00:00.000Z'],
    ['the place that a zone names', zone('My zone', [], 'X-LIC-LOCATION:Europe/Paris'), 'My zone', '2026-07-15T13:00:00.000Z'],
    ['no zone in the file', [], 'America/New_York', '2026-07-15T19:00:00.000Z'],
    ['old rules under a name that says nothing', zone('Old', past), 'Old', '2026-07-15T14:00:00.000Z'],
  ])('%s', (_what, zones, name, expected) => expect(startOf(zones, name, summer)).toBe(expected));

  test.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['GMT Standard Time', 'Europe/London'],
    ['GMT Standard Time 1', 'Europe/London'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['US Mountain Standard Time', 'America/Phoenix'],
    ['India Standard Time', 'Asia/Calcutta'],
    ['E. South America Standard Time', 'America/Sao_Paulo'],
    ['/freeassociation.sourceforge.net/Europe/Paris', 'Europe/Paris'],
    ['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
    ['/softwarestudio.org/Olson_20011030_5/America/New_York', 'America/New_York'],
    ['/citadel.org/20210210_1/Asia/Tokyo', 'Asia/Tokyo'],
    ['tzone://Microsoft/Utc', 'Utc'],
    ['"Europe/Paris"', 'Europe/Paris'],
    ['America/New York', 'America/New_York'],
    ['America\\/New_York', 'America/New_York'],
    ['europe/berlin', 'europe/berlin'],
    ['US/Pacific', 'US/Pacific'],
    ['UTC', 'UTC'],
    ['GMT+0200', '+02:00'],
    ['UTC-5', '-05:00'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(GMT+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['(UTC) Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
    ['Customized Time Zone', null],
    ['tzone://Microsoft/Custom', null],
    ['Nowhere/Land', null],
    ['BST', null],
    ['AST', null],
    ['CET', 'CET'],
    ['', null],
  ])('“%s” is %s', (name, expected) => expect(findZoneName(name)).toBe(expected));
});

describe('a time is a guess, and says in which zone', () => {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  test('if the zone’s name is unknown and it has no rules', () => {
    expect(startOf([], 'Nowhere/Land', '20260715T150000')).toEqual({ named: 'Nowhere/Land', zone: own });
    expect(startOf(zone('Broken', []), 'Broken', '20260715T150000')).toEqual({ named: 'Broken', zone: own });
  });
  test('if no zone is named: in the calendar’s zone, if it has one', () => {
    const floating = event('DTSTART:20260715T150000');
    expect(only(calendar(...floating)).timeGuess).toEqual({ named: '', zone: own });
    const { startsAt, timeGuess } = only(calendar('X-WR-TIMEZONE:Asia/Tokyo', ...floating));
    expect([iso(startsAt), timeGuess]).toEqual(['2026-07-15T06:00:00.000Z', { named: '', zone: 'Asia/Tokyo' }]);
  });
  test.each(['DTSTART:20260715T150000Z', 'DTSTART;VALUE=DATE:20260715', 'DTSTART;TZID=Europe/Paris:20260715T150000'])('but not with %s', (line) =>
    expect(only(calendar(...event(line))).timeGuess).toBeNull(),
  );
});
