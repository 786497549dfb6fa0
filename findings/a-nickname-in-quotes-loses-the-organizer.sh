#!/usr/bin/env bash
# A person called Katherine "Kit" Example as an invitation's organizer: ics 3.12.0 (npm) writes CN="Katherine \"Kit\" Example", but in iCalendar a value in quotes
# ends at the next quote, and a backslash is a letter there (RFC 5545, 3.2). ical.js 2.2.1 then reads the name "Katherine \", node-ical 0.27.2 has no
# organizer at all. ical-generator 11.1.2 writes ^' as RFC 6868 wants; ical.js reads that right, node-ical and ts-ics 2.4.6 show the ^' to people. So one pair
# of two writers and three readers agrees, nothing is thrown, and names as people show them in calls hold such quotes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical-generator@11.1.2 ics@3.12.0 ical.js@2.2.1 node-ical@0.27.2 ts-ics@2.4.6

cat >look.mjs <<'LOOK'
import ICAL from 'ical.js';
import { createEvent } from 'ics';
import ical from 'ical-generator';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const person = { name: 'Katherine "Kit" Example', email: 'kit@example.org' };
const calendar = ical();
calendar.createEvent({ id: 'one', start: new Date('2026-12-02T09:00:00Z'), end: new Date('2026-12-02T10:00:00Z'), summary: 'Interview', organizer: person });
const written = {
  'ical-generator': calendar.toString(),
  ics: createEvent({ uid: 'one', start: [2026, 12, 2, 9, 0], startInputType: 'utc', duration: { hours: 1 }, title: 'Interview', organizer: person }).value,
};
for (const [name, text] of Object.entries(written)) {
  console.log(name, 'writes', /ORGANIZER.*/.exec(text)[0].toLowerCase());
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  console.log('  ical.js reads', component.getFirstProperty('organizer').getParameter('cn'));
  const organizer = nodeIcal.sync.parseICS(text).one.organizer;
  console.log('  node-ical reads', organizer ? organizer.params.CN : 'no organizer');
  console.log('  ts-ics reads', convertIcsCalendar(undefined, text).events[0].organizer.name);
}
LOOK

cat >expected.txt <<'SEEN'
ical-generator writes organizer;cn="katherine ^'kit^' example":mailto:kit@example.org
  ical.js reads Katherine "Kit" Example
  node-ical reads Katherine ^'Kit^' Example
  ts-ics reads Katherine ^'Kit^' Example
ics writes organizer;cn="katherine \"kit\" example":mailto:kit@example.org
  ical.js reads Katherine \
  node-ical reads no organizer
  ts-ics reads Katherine \"Kit\" Example
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
