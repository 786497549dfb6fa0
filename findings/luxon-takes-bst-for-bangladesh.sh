#!/usr/bin/env bash
# luxon 3.7.2 (npm): the zone "BST", which calendars and people write for British Summer Time, is taken for Bangladesh and is valid; "AST"
# (Atlantic, Halifax) is Alaska, "NST" (Newfoundland) is New Zealand, "ECT" (Ecuador) is Paris. Luxon asks Intl, whose ICU still knows the three-letter
# names of Java 1.0. "EDT" and "CEST" are refused, so a check of isValid finds nothing wrong with the others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts luxon@3.7.2

cat >look.mjs <<'LOOK'
import { DateTime } from 'luxon';

for (const zone of ['BST', 'AST', 'NST', 'ECT', 'EDT', 'CEST']) {
  const time = DateTime.fromISO('2026-07-15T12:00', { zone });
  console.log(zone, time.isValid ? time.toFormat('ZZ') : 'refused');
}
LOOK

cat >expected.txt <<'SEEN'
BST +06:00
AST -08:00
NST +12:00
ECT +02:00
EDT refused
CEST refused
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
