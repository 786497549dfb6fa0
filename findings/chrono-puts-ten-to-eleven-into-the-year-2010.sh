#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), which finds dates in sentences: "2nd December 10-11" is eleven at night on the 2nd of December 2010, as 10 is read for the year.
# Without the "nd" it is the 10th to the 11th, whole days, and the 2 is dropped. "2 December at 10-11" and "2. Dezember 10-11 Uhr" (its German) are read
# right. In German "Mittwoch, 2.12., 10-11 Uhr" is two appointments, Wednesday at twelve past two in the night and today at ten; in French "10 h 30",
# as its typography wants it, loses the half hour. The year 2010, and the hours of the last two, are marked as certain.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const chrono = createRequire(import.meta.url)('chrono-node');
const now = { instant: new Date('2026-11-29T12:00:00Z'), timezone: 'UTC' };
const shown = (part) => `${part.date().toISOString().slice(0, 16)}, certain: ${['year', 'day', 'hour'].filter((name) => part.isCertain(name)).join(' ')}`;
const show = (reader, text) => {
  const found = reader.parse(text, now, { forwardDate: true });
  console.log(`${text} | ${found.map(({ start, end }) => [start, end].filter(Boolean).map(shown).join(' to ')).join(' and ')}`);
};
for (const text of ['2 December at 10-11', '2nd December 10-11', 'December 2, 10-11', '2 December 10-11', '2 December 14-15']) show(chrono, text);
for (const text of ['2. Dezember 10-11 Uhr', 'Mittwoch, 2.12., 10-11 Uhr']) show(chrono.de, text);
for (const text of ['2 décembre à 10h30', '2 décembre à 10 h 30']) show(chrono.fr, text);
LOOK

cat >expected.txt <<'SEEN'
2 December at 10-11 | 2026-12-02T10:00, certain: day hour to 2026-12-02T11:00, certain: day hour
2nd December 10-11 | 2010-12-02T23:00, certain: year day
December 2, 10-11 | 2010-12-02T23:00, certain: year day
2 December 10-11 | 2026-12-10T12:00, certain: day to 2026-12-11T12:00, certain: day
2 December 14-15 | 2026-12-14T12:00, certain: day to 2026-12-15T12:00, certain: day
2. Dezember 10-11 Uhr | 2026-12-02T10:00, certain: day hour to 2026-12-02T11:00, certain: day hour
Mittwoch, 2.12., 10-11 Uhr | 2026-12-02T02:12, certain: hour and 2026-11-30T10:00, certain: hour to 2026-11-30T11:00, certain: hour
2 décembre à 10h30 | 2026-12-02T10:30, certain: day hour
2 décembre à 10 h 30 | 2026-12-02T10:00, certain: day hour
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
