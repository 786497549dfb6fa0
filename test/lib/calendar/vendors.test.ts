import { describe, expect, test } from 'vitest';
import { calendar, event, iso, now, only } from './ics.ts';

/*
 * Invitations as the calendars of our time write them, in their form and with the lines that they add; people and links are made up.
 */

const outlook = [
  'METHOD:REQUEST',
  'PRODID:Microsoft Exchange Server 2010',
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
  ...event(
    'ORGANIZER;CN=Rita Recruiter:mailto:rita@acme.example',
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Ada Lovelace:mailto:ada@home.example',
    'DESCRIPTION;LANGUAGE=en-US:\\n____________\\nMicrosoft Teams meeting\\nJoin: https://teams.microsoft.com/l/meetup-join/19%3ameeting_ab%40thread.v2/0?context=%7b%7d\\n',
    'SUMMARY;LANGUAGE=en-US:Interview: Ada Lovelace / Backend',
    'DTSTART;TZID=W. Europe Standard Time:20261202T140000',
    'DTEND;TZID=W. Europe Standard Time:20261202T150000',
    'CLASS:PUBLIC',
    'LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting',
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'X-MICROSOFT-ONLINEMEETINGINFORMATION:{"OnlineMeetingChannelId":null\\,"OnlineMeetingProvider":3}',
    'BEGIN:VALARM',
    'DESCRIPTION:REMINDER',
    'TRIGGER;RELATED=START:-PT15M',
    'ACTION:DISPLAY',
    'END:VALARM',
  ),
];

const google = [
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'CALSCALE:GREGORIAN',
  'METHOD:REQUEST',
  'X-WR-CALNAME:rita@acme.example',
  'X-WR-TIMEZONE:Europe/Berlin',
  ...event(
    'DTSTART:20261202T130000Z',
    'DTEND:20261202T140000Z',
    'ORGANIZER;CN=Rita Recruiter:mailto:rita@acme.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Ada Lovelace;X-NUM-GUESTS=0:mailto:ada@home.example',
    'ATTENDEE;CUTYPE=RESOURCE;CN=Room Turing;X-NUM-GUESTS=0:mailto:c_1@resource.calendar.google.com',
    'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
    'DESCRIPTION:-::~:~::~:~\\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\\n\\nLearn more about Meet at: https://support.google.com/a/users/answer/9282720\\n',
    'SUMMARY:Interview: Ada Lovelace / Backend',
  ),
];

const apple = [
  'PRODID:-//Apple Inc.//macOS 15.1//EN',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'DTSTART:19810329T020000',
  'TZNAME:CEST',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'DTSTART:19961027T030000',
  'TZNAME:CET',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
  ...event(
    'ORGANIZER;CN="Rita Recruiter";EMAIL="rita@acme.example":/aMTIzNDU2/principal/',
    'ATTENDEE;CN="Ada Lovelace";CUTYPE=INDIVIDUAL;EMAIL="ada@home.example";PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT:/aNzg5MDEy/principal/',
    'SUMMARY:Interview: Ada Lovelace / Backend',
    'DTSTART;TZID=Europe/Berlin:20261202T140000',
    'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
    'URL;VALUE=URI:https://meet.google.com/abc-defg-hij',
    'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Street 1\\nBerlin":geo:52.5,13.4',
  ),
];

const evolution = [
  'CALSCALE:GREGORIAN',
  'PRODID:-//Ximian//NONSGML Evolution Calendar//EN',
  ...event(
    'SUMMARY:Interview: Ada Lovelace / Backend',
    'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261202T140000',
    'ORGANIZER;CN=Rita Recruiter:MAILTO:rita@acme.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Ada Lovelace;LANGUAGE=en:MAILTO:ada@home.example',
    'LOCATION:https://meet.jit.si/InterviewAda',
  ),
];

const zimbra = [
  'METHOD:REQUEST',
  'PRODID:Zimbra-Calendar-Provider',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19710101T030000',
  'TZOFFSETTO:+0100',
  'TZOFFSETFROM:+0200',
  'RRULE:FREQ=YEARLY;WKST=MO;INTERVAL=1;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19710101T020000',
  'TZOFFSETTO:+0200',
  'TZOFFSETFROM:+0100',
  'RRULE:FREQ=YEARLY;WKST=MO;INTERVAL=1;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  ...event(
    'SUMMARY:Interview: Ada Lovelace / Backend',
    'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Dear Ada\\,</p><p>join <a href="https://acme.webex.com/acme/j.php?MTID=m1234abcd">here</a>\\; until then!</p></body></html>',
    'ATTENDEE;CN=Ada Lovelace;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ada@home.example',
    'ORGANIZER;CN=Rita Recruiter:mailto:rita@acme.example',
    'DTSTART;TZID="Europe/Berlin":20261202T140000',
    'X-MICROSOFT-DISALLOW-COUNTER:TRUE',
  ),
];

const thunderbird = [
  'PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN',
  ...event(
    'CREATED:20261120T080000Z',
    'SUMMARY:Interview: Ada Lovelace / Backend',
    'ORGANIZER;PARTSTAT=ACCEPTED;ROLE=CHAIR;CN=Rita Recruiter:mailto:rita@acme.example',
    'ATTENDEE;CN=Ada Lovelace;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT:mailto:ada@home.example',
    'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261202T140000',
    'DESCRIPTION;ALTREP="data:text/html,%3Cp%3EJoin%3C%2Fp%3E":Join: https://whereby.com/acme-interviews',
    'X-MOZ-SEND-INVITATIONS:TRUE',
  ),
];

const proton = [
  'PRODID:-//Proton AG//web-calendar 5.0.32//EN',
  'METHOD:REQUEST',
  'CALSCALE:GREGORIAN',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'LAST-MODIFIED:20260202T000000Z',
  'X-LIC-LOCATION:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
  ...event(
    'SUMMARY:Interview: Ada Lovelace / Backend',
    'DTSTART;TZID=Europe/Berlin:20261202T140000',
    'ORGANIZER;CN=rita@acme.example:mailto:rita@acme.example',
    'ATTENDEE;CN=Ada Lovelace;ROLE=REQ-PARTICIPANT;RSVP=TRUE;PARTSTAT=NEEDS-ACTION;X-PM-TOKEN=3f2a:mailto:ada@home.example',
    'LOCATION:https://us02web.zoom.us/j/12345678901?pwd=x',
  ),
];

const lotus = [
  'PRODID:-//Lotus Development Corporation//NONSGML Notes 9.0//EN_API',
  'BEGIN:VTIMEZONE',
  'TZID:Central Europe',
  'BEGIN:STANDARD',
  'DTSTART:19501029T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19500326T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  ...event(
    'SUMMARY:Interview: Ada Lovelace / Backend',
    'DTSTART;TZID="Central Europe":20261202T140000',
    'ORGANIZER;CN="Rita Recruiter/Acme":mailto:rita@acme.example',
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN="Ada Lovelace";RSVP=TRUE:mailto:ada@home.example',
    'LOCATION:https://meet.google.com/abc-defg-hij',
  ),
];

/** As the format wants it: no line longer than 75 bytes. Outlook and Google count characters, others cut between two bytes of one. */
function foldBytes(text: string): Uint8Array {
  const lines = text.split('\r\n').map((line) => [...new TextEncoder().encode(line)]);
  const folded = lines.map((line) => line.flatMap((byte, at) => (at > 0 && at % 74 === 0 ? [13, 10, 32, byte] : [byte])));
  return Uint8Array.from(folded.flatMap((line) => [...line, 13, 10]));
}

describe.each([
  ['Outlook', outlook],
  ['Google', google],
  ['Apple', apple],
  ['Evolution', evolution],
  ['Zimbra', zimbra],
  ['Thunderbird', thunderbird],
  ['Proton', proton],
  ['Notes', lotus],
])('an invitation in the style of %s', (_style, lines) => {
  test('says when, who and where', () => {
    const found = only(foldBytes(calendar(...lines)));
    expect(found).toMatchObject({ title: 'Interview: Ada Lovelace / Backend', organizer: 'rita@acme.example', timeGuess: null, series: null });
    expect(found.invited).toEqual([{ name: 'Ada Lovelace', email: 'ada@home.example' }]);
    expect([iso(found.startsAt), URL.canParse(found.link ?? '')]).toEqual(['2026-12-02T13:00:00.000Z', true]);
  });
  test('is read with line ends of Unix and classic Mac OS too', () => {
    const text = calendar(...lines);
    for (const end of ['\n', '\r']) expect(only(text.replaceAll('\r\n', end))).toEqual(only(text));
  });
});

test('a character that a folded line splits is restored', () => {
  const title = 'Entretien : Zoë Étienne-Løvås, 面接 漢字 🧑‍💻 '.repeat(4).trim();
  for (const offset of [0, 1, 2, 3]) {
    const text = calendar(...event(`X-PAD:${'x'.repeat(offset)}`, `SUMMARY:${'x'.repeat(offset)}${title.replaceAll(',', '\\,')}`));
    expect(only(foldBytes(text)).title).toBe('x'.repeat(offset) + title);
  }
});

test('other encodings are read: UTF-16, and Windows-1252 if it is not UTF-8', () => {
  const text = calendar(...event('SUMMARY:Entretien avec Zoë', 'DTSTART:20261202T130000Z'));
  expect(only(Uint8Array.from([...text], (sign) => sign.charCodeAt(0))).title).toBe('Entretien avec Zoë');
  expect(only(new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer)).title).toBe('Entretien avec Zoë');
  expect(only(`\uFEFF${text}`).title).toBe('Entretien avec Zoë');
});

test('a long list of attendees is cut, and the number left out is reported', () => {
  const crowd = Array.from({ length: 70_000 }, (_, at) => `ATTENDEE;CN=P${at}:mailto:p${at}@home.example`);
  const found = only(calendar(...event('SUMMARY:All hands', ...crowd)), now);
  expect([found.invited.length, found.moreInvited]).toEqual([500, 69_500]);
});
