#!/usr/bin/env bash
# exceljs 4.4.0 (npm), reading CSV with its defaults: a cell that holds a space, as people leave one who did not rate, is the number 0, while an empty cell is
# null. An average over the column counts it. Each text that JavaScript takes for a number becomes one: the id 007 is 7, 1e5 is 100000, 0x10 is 16, the
# version 1.10 is 1.1 and a phone number loses its +. And 03-04-2026, the third of April to most of the world, is the fourth of March, whatever the machine's
# language, as MM-DD-YYYY is among its formats; 13-04-2026 in the same column stays a text. Written back, the file holds what was read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0

cat >look.mjs <<'LOOK'
import { Readable } from 'node:stream';
import { createRequire } from 'node:module';

const { Workbook } = createRequire(import.meta.url)('exceljs');
const file = ['Ada, ,007,03-04-2026', 'Ben,,1e5,13-04-2026', 'Cy,4,0x10,2026-04-03', 'Di,5,+49301234,', 'Eve,3,1.10,'].join('\n');
const workbook = new Workbook();
const sheet = await workbook.csv.read(Readable.from([file]));
sheet.eachRow((row) => console.log(JSON.stringify(row.values.slice(1))));
const ratings = sheet.getColumn(2).values.filter((value) => typeof value === 'number');
console.log('average:', ratings.reduce((sum, rating) => sum + rating) / ratings.length, 'of', ratings.length, 'ratings');
console.log('written back:', (await workbook.csv.writeBuffer()).toString().split('\n')[0]);
LOOK

cat >expected.txt <<'SEEN'
["Ada",0,7,"2026-03-04T00:00:00.000Z"]
["Ben",null,100000,"13-04-2026"]
["Cy",4,16,"2026-04-03T00:00:00.000Z"]
["Di",5,49301234]
["Eve",3,1.1]
average: 3 of 4 ratings
written back: Ada,0,7,2026-03-04T00:00:00+00:00
SEEN

TZ=UTC node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
