#!/usr/bin/env bash
# rrule 2.8.1 (npm): an interview each week at ten in Berlin, of which one was cancelled. Written as EXDATE;TZID=Europe/Berlin:20261027T100000 it is left out;
# written as the same instant in UTC, EXDATE:20261027T090000Z, which RFC 5545 (3.8.5.1) allows just as well, it takes place all the same, as the
# clock's figures are compared and the Z is dropped. An RDATE in UTC (09:00Z, ten in Berlin) is put an hour early for the same reason. No error is raised,
# so somebody waits in an empty call.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rrule@2.8.1

cat >look.mjs <<'LOOK'
import rrule from 'rrule';

process.env.TZ = 'UTC';
const series = ['DTSTART;TZID=Europe/Berlin:20261020T100000', 'RRULE:FREQ=WEEKLY;COUNT=3'];
const show = (more) => {
  const times = rrule.rrulestr([...series, more].join('\n')).all();
  console.log(`${more} | ${times.map((time) => time.toISOString().slice(5, 16)).join(' ')}`);
};
show('EXDATE;TZID=Europe/Berlin:20261027T100000');
show('EXDATE:20261027T090000Z');
show('RDATE;TZID=Europe/Berlin:20261029T100000');
show('RDATE:20261029T090000Z');
LOOK

cat >expected.txt <<'SEEN'
EXDATE;TZID=Europe/Berlin:20261027T100000 | 10-20T08:00 11-03T09:00
EXDATE:20261027T090000Z | 10-20T08:00 10-27T09:00 11-03T09:00
RDATE;TZID=Europe/Berlin:20261029T100000 | 10-20T08:00 10-27T09:00 10-29T09:00 11-03T09:00
RDATE:20261029T090000Z | 10-20T08:00 10-27T09:00 10-29T08:00 11-03T09:00
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
