#!/usr/bin/env bash
# node-ical 0.27.2 (npm): a property with any parameter is no text but an object of "params" and "val". Outlook writes SUMMARY;LANGUAGE=en-us, so
# the titles of its invitations read "[object Object]" in code that was tried with Google’s. And one CONFERENCE line is an object, two are a list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.27.2

cat >look.mjs <<'LOOK'
import ical from 'node-ical';

const read = (...lines) =>
  ical.sync.parseICS(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', 'BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20261101T000000Z', 'DTSTART:20261202T130000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')).one;
console.log('Google:', String(read('SUMMARY:Interview').summary));
console.log('Outlook:', String(read('SUMMARY;LANGUAGE=en-us:Interview').summary));
const call = 'CONFERENCE;VALUE=URI:https://meet.example/';
console.log('one call is a list:', Array.isArray(read(call + 1).conference), 'two are:', Array.isArray(read(call + 1, call + 2).conference));
LOOK

cat >expected.txt <<'SEEN'
Google: Interview
Outlook: [object Object]
one call is a list: false two are: true
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
