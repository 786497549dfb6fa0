#!/usr/bin/env bash
# calendar-link 2.11.5 (npm), its "ics" link: text is written as it stands, where iCalendar wants a backslash before each backslash, comma and semicolon
# (RFC 5545, 3.3.11). A reader takes the \n of C:\new for a new line, so the path or regular expression of a task arrives broken. And without "uid" the
# event's UID is a whole number below 100,000, where RFC 5545 (3.8.4.7) wants one that is unique in the world: of four hundred invitations two
# share theirs more often than not, and a calendar takes the second for a change of the first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts calendar-link@2.11.5 ical.js@2.2.1

cat >look.mjs <<'LOOK'
import ICAL from 'ical.js';
import { ics } from 'calendar-link';

const write = (description) => {
  const link = ics({ title: 'Interview', description, start: '2026-12-02T10:00:00Z', duration: [45, 'minute'] });
  return new ICAL.Component(ICAL.parse(decodeURIComponent(link.slice(link.indexOf(',') + 1)))).getFirstSubcomponent('vevent');
};
for (const description of ['Repository in C:\\new\\task', 'Read: a\\,b']) {
  console.log(JSON.stringify(description), 'arrives as', JSON.stringify(write(description).getFirstPropertyValue('description')));
}
const uids = Array.from({ length: 500 }, () => write('').getFirstPropertyValue('uid'));
console.log('of 500 UIDs are whole numbers below 100,000:', uids.filter((uid) => /^\d{1,5}$/.test(uid)).length);
LOOK

cat >expected.txt <<'SEEN'
"Repository in C:\\new\\task" arrives as "Repository in C:\new\\task"
"Read: a\\,b" arrives as "Read: a,b"
of 500 UIDs are whole numbers below 100,000: 500
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
