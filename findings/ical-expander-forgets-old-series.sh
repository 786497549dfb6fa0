#!/usr/bin/env bash
# ical-expander 3.2.0 (npm): a series is followed for its first 1,000 times only, unless "maxIterations" says otherwise, and what comes after is left
# out without a word. A daily stand-up that began in 2020 takes place no more from autumn 2022 on; a weekly one ends after nineteen years.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical-expander@3.2.0

cat >look.mjs <<'LOOK'
import IcalExpander from 'ical-expander';

const series = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', 'BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20200101T000000Z', 'DTSTART:20200101T090000Z', 'DTEND:20200101T091500Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Stand-up', 'END:VEVENT', 'END:VCALENDAR', ''];
const week = (options, year) => {
  const expander = new IcalExpander({ ics: series.join('\r\n'), ...options });
  return expander.between(new Date(year + '-12-01T00:00:00Z'), new Date(year + '-12-07T23:00:00Z')).occurrences.length;
};
console.log('2021:', week({}, 2021), '2022:', week({}, 2022), '2026:', week({}, 2026));
console.log('without a limit, 2026:', week({ maxIterations: 0 }, 2026));
LOOK

cat >expected.txt <<'SEEN'
2021: 7 2022: 0 2026: 0
without a limit, 2026: 7
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
