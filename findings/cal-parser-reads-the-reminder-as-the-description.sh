#!/usr/bin/env bash
# cal-parser 1.0.2 (npm): an event's alarm (VALARM, which Google, Outlook and Apple put into an invitation) is read as if its lines were the event's: the
# alarm's DESCRIPTION ("Reminder") stands where the agenda and the link of the call stood. RFC 5545 (3.6.6) keeps an alarm's properties in the alarm. And a
# start with TZID=Europe/Berlin becomes a Date in which ten o'clock in Berlin is ten o'clock UTC, one hour late in winter, whatever the machine's zone is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts cal-parser@1.0.2

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { parseString } = createRequire(import.meta.url)('cal-parser');
const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Reminder', 'TRIGGER:-PT10M', 'END:VALARM'];
const read = (start, inner) => {
  const event = ['BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20261101T000000Z', start, 'DESCRIPTION:https://meet.example/abc', ...inner, 'END:VEVENT'];
  const [{ description, dtstart }] = parseString(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...event, 'END:VCALENDAR', ''].join('\r\n')).events;
  return `${description.value} | ${(dtstart.value ?? dtstart).toISOString()}`;
};
console.log('09:00 UTC, no alarm |', read('DTSTART:20261202T090000Z', []));
console.log('09:00 UTC, an alarm |', read('DTSTART:20261202T090000Z', alarm));
console.log('10:00 in Berlin, which is 09:00 UTC |', read('DTSTART;TZID=Europe/Berlin:20261202T100000', []));
LOOK

cat >expected.txt <<'SEEN'
09:00 UTC, no alarm | https://meet.example/abc | 2026-12-02T09:00:00.000Z
09:00 UTC, an alarm | Reminder | 2026-12-02T09:00:00.000Z
10:00 in Berlin, which is 09:00 UTC | https://meet.example/abc | 2026-12-02T10:00:00.000Z
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
