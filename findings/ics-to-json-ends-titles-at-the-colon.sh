#!/usr/bin/env bash
# ics-to-json 2.0.2 (npm): a value ends at its second colon, so the title "Interview: Ada Example" is "Interview", and a description that is the link of the
# call is "https". In iCalendar only the first colon outside quotes parts name and value (RFC 5545, 3.1). Values are taken for encoded addresses as well: one
# event "100% remote" makes the whole calendar throw "URI malformed". Escapes of iCalendar itself ("\,") stay as they are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ics-to-json@2.0.2

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { icsToJson } = createRequire(import.meta.url)('ics-to-json');
const read = (...lines) => {
  try {
    return JSON.stringify(icsToJson(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'))[0]);
  } catch (error) {
    return `throws ${error.message}`;
  }
};
console.log(read('SUMMARY:Interview with Ada\\, Bo', 'DESCRIPTION:Bring a laptop'));
console.log(read('SUMMARY:Interview: Ada Example', 'DESCRIPTION:https://meet.example/abc'));
console.log(read('SUMMARY:Interview, 100% remote'));
LOOK

cat >expected.txt <<'SEEN'
{"summary":"Interview with Ada\\, Bo","description":"Bring a laptop"}
{"summary":"Interview","description":"https"}
throws URI malformed
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
