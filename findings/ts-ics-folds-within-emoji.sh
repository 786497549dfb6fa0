#!/usr/bin/env bash
# ts-ics 2.4.6 (npm): lines are folded after 75 UTF-16 units, where the format counts bytes, so a fold can stand between the two halves of an emoji.
# Written as UTF-8 each half becomes U+FFFD, and no reader can join them again: a title loses the sign for good, depending on how long it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ts-ics@2.4.6

cat >look.mjs <<'LOOK'
import { generateIcsCalendar } from 'ts-ics';

const date = new Date('2026-12-02T13:00:00Z');
const roundTrip = (summary) => {
  const text = generateIcsCalendar({ version: '2.0', prodId: '-//x//y//EN', events: [{ uid: 'one', stamp: { date }, start: { date }, duration: { hours: 1 }, summary }] });
  const read = new TextDecoder().decode(new TextEncoder().encode(text));
  return /SUMMARY:(.*)/.exec(read.replaceAll(/\r?\n[ \t]/g, ''))[1].trimEnd() === summary;
};
for (const length of [64, 65, 66, 67]) console.log(length, 'letters and an emoji come back:', roundTrip('x'.repeat(length) + '🎉'));
LOOK

cat >expected.txt <<'SEEN'
64 letters and an emoji come back: true
65 letters and an emoji come back: true
66 letters and an emoji come back: false
67 letters and an emoji come back: true
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
