import { describe, expect, test } from 'vitest';
import { readCalendar } from '@/lib/calendar/read-calendar';
import { largestCalendar } from '@/lib/calendar/request';
import { fc } from '../../setup/properties.ts';

const wrap = (body: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${body}\r\nEND:VCALENDAR\r\n`;
const calendar = (...lines: readonly string[]) => wrap(lines.join('\r\n'));
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT'];
const now = Date.UTC(2026, 10, 27, 12);
const read = (text: string) => readCalendar(new TextEncoder().encode(text), now);
const eventsOf = (text: string) => {
  const found = read(text);
  return found.ok ? found.value.events : [];
};
const only = (text: string) => eventsOf(text)[0];

const berlin = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('an event begins', () => {
  test.each([
    ['in UTC', [], 'DTSTART:20261202T130000Z', '2026-12-02T13:00:00.000Z'],
    ['in a zone that the file describes', berlin, 'DTSTART;TZID=W. Europe Standard Time:20261202T140000', '2026-12-02T13:00:00.000Z'],
    ['in its summer', berlin, 'DTSTART;TZID=W. Europe Standard Time:20260702T140000', '2026-07-02T12:00:00.000Z'],
    ['in a zone that only its name describes', [], 'DTSTART;TZID=America/New_York:20260702T140000', '2026-07-02T18:00:00.000Z'],
    ['in its winter', [], 'DTSTART;TZID=America/New_York:20261202T140000', '2026-12-02T19:00:00.000Z'],
    ['in local time, where its zone is nowhere', [], 'DTSTART;TZID=Nowhere/Land:20261202T140000', new Date(2026, 11, 2, 14).toISOString()],
    ['in local time, where it names none', [], 'DTSTART:20261202T140000', new Date(2026, 11, 2, 14).toISOString()],
    ['on a day', [], 'DTSTART;VALUE=DATE:20261202', new Date(2026, 11, 2).toISOString()],
  ])('%s', (_where, zones, start, expected) => {
    const startsAt = only(calendar(...zones, ...event('SUMMARY:Interview', start)))?.startsAt;
    expect(new Date(startsAt ?? Number.NaN).toISOString()).toBe(expected);
  });

  test.each(['DTSTART:soon', 'DTSTART:99981231T140000Z', 'SUMMARY:no start', 'DTSTART:00010101T000000Z'])('never with %s', (line) => {
    expect(only(calendar(...event('DESCRIPTION:x', line)))).toMatchObject({ startsAt: null });
  });
});

test('attendees are read without rooms, duplicates and the organizer', () => {
  const found = only(
    calendar(
      ...event(
        'SUMMARY:Interview\\, part 2: Grace',
        'ORGANIZER;CN=Rita Recruiter:mailto:Rita@acme.example',
        'ATTENDEE;CN="Hopper, Grace";PARTSTAT=ACCEPTED:mailto:Grace@home.example',
        'ATTENDEE;CN=grace:MAILTO:grace@home.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@acme.example',
        'ATTENDEE;CN=Rita Recruiter:mailto:rita@acme.example',
        'ATTENDEE;CUTYPE=INDIVIDUAL;CN=Ivo:mailto:ivo@acme.exam',
        ' ple',
        'ATTENDEE:invalid',
      ),
    ),
  );
  expect(found).toMatchObject({ title: 'Interview, part 2: Grace', organizer: 'rita@acme.example' });
  expect(found?.invited).toEqual([
    { name: 'grace', email: 'grace@home.example' },
    { name: 'Ivo', email: 'ivo@acme.example' },
  ]);
});

describe('the link to the call is found', () => {
  test.each([
    ['in its own property', ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij'], 'https://meet.google.com/abc-defg-hij'],
    ['in the place', ['LOCATION:https://acme.zoom.us/j/12345678901?pwd=x'], 'https://acme.zoom.us/j/12345678901?pwd=x'],
    [
      'among other links',
      ['DESCRIPTION:Notes: https://docs.example/d/1\\nJoin: <https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0>.'],
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0',
    ],
    [
      'behind a mail service',
      ['DESCRIPTION:https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.zoom.us%2Fj%2F12345678901&data=05'],
      'https://acme.zoom.us/j/12345678901',
    ],
    ['nowhere', ['DESCRIPTION:https://docs.example/d/1', 'URL:javascript:alert(1)'], null],
  ])('%s', (_where, lines, link) => expect(only(calendar(...event(...lines)))?.link).toBe(link));
});

test('every event is read, cancelled ones are not, and two calendars in one file are two', () => {
  const called = (uid: string, ...lines: readonly string[]) => event(...lines).map((line) => (line.startsWith('UID:') ? `UID:${uid}` : line));
  const gone = called('three', 'SUMMARY:gone', 'STATUS:CANCELLED');
  const two = calendar(...called('one', 'SUMMARY:first'), ...gone) + calendar(...called('two', 'SUMMARY:second'));
  expect(eventsOf(two).map(({ title }) => title)).toEqual(['first', 'second']);
});

test.each([
  ['nothing', '', 'no-calendar'],
  ['another text', 'dear calendar', 'no-calendar'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'no-calendar'],
  ['half a file', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x', 'no-calendar'],
  ['a card', 'BEGIN:VCARD\r\nFN:x\r\nEND:VCARD', 'no-calendar'],
  ['no events', calendar('X-WR-CALNAME:empty'), 'no-events'],
  ['too much', 'x'.repeat(largestCalendar + 1), 'too-large'],
])('%s is refused', (_what, text, reason) => expect(read(text)).toEqual({ ok: false, reason }));

test('events of a damaged time zone are read', () => {
  const damaged = berlin.map((line) => line.replace('DTSTART:16010101T030000', 'DTSTART:20261202T1'));
  const inZone = event('SUMMARY:kept', 'DTSTART;TZID=W. Europe Standard Time:20260702T140000');
  expect(only(calendar(...damaged, ...inZone))?.title).toBe('kept');
  expect(only(calendar('BEGIN:VTIMEZONE', ...event('DTSTART:20261202T1'), 'END:VTIMEZONE', ...event('SUMMARY:kept')))?.title).toBe('kept');
});

test('damaged lines and attachments are skipped', () => {
  const attachment = `ATTACH;ENCODING=BASE64;VALUE=BINARY:${'A'.repeat(200_000)}`;
  const found = only(calendar(...event('no line at all', '', attachment, 'SUMMARY:kept')));
  expect(found?.title).toBe('kept');
});

describe('a hostile file is read in no time:', () => {
  const zone = (...rules: readonly string[]) => [
    'BEGIN:VTIMEZONE',
    'TZID:Evil',
    ...rules.flatMap((rule) => ['BEGIN:STANDARD', 'DTSTART:00010101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', rule, 'END:STANDARD']),
    'END:VTIMEZONE',
  ];
  const inZone = (...rules: readonly string[]) => calendar(...zone(...rules), ...event('DTSTART;TZID=Evil:20991231T140000', 'SUMMARY:x'));
  test.each([
    ['a clock that changes each second', inZone('RRULE:FREQ=SECONDLY')],
    ['a clock that never changes', inZone('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')],
    ['a clock that changes at all times', inZone(`RRULE:FREQ=YEARLY;BYSECOND=${Array.from({ length: 60 }, (_, at) => at).join()}`)],
    ['ten thousand clocks', inZone(...Array.from({ length: 10_000 }, () => 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU'))],
    [
      'a clock in the far future',
      calendar(...zone('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU'), ...event('DTSTART;TZID=Evil:99981231T140000', 'SUMMARY:x')),
    ],
    ['a rule of repetition without end', calendar(...event('DTSTART:20261202T130000Z', 'RRULE:FREQ=SECONDLY', 'SUMMARY:x'))],
    ['parts within parts', wrap(`${'BEGIN:X\n'.repeat(50_000)}${'END:X\n'.repeat(50_000)}${event('SUMMARY:x').join('\n')}`)],
    ['a line of parameters', calendar(...event(`ATTENDEE${';A=B'.repeat(500_000)}:x`, 'SUMMARY:x'))],
    ['many lines of parameters', calendar(...event(...Array(200).fill(`ATTENDEE${';A=B'.repeat(4000)}:x`), 'SUMMARY:x'))],
    ['folds', calendar(...event(`SUMMARY:${'x\r\n '.repeat(2000)}`))],
    ['backslashes', calendar(...event(...Array(100).fill(`DESCRIPTION:${'\\'.repeat(16_000)}`), 'SUMMARY:x'))],
    ['links', calendar(...event(`DESCRIPTION:${'https://'.repeat(2000)}`, 'SUMMARY:x'))],
    ['events', wrap(`${event('SUMMARY:x').join('\n')}\n`.repeat(40_000))],
  ])('%s', (_what, text) => {
    const before = process.threadCpuUsage();
    expect(read(text).ok).toBe(true);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});

test('whatever a file holds, it is read or refused', async () => {
  const word = fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    'DTSTART:20261202T1',
    'ATTENDEE;CN=:mailto:',
    'RRULE:FREQ=',
  );
  const lines = fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 30 });
  await fc.assert(fc.property(lines, (text) => typeof read(calendar(...text)).ok === 'boolean'));
});
