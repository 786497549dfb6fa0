#!/usr/bin/env bash
# A workbook keeps a time as a fraction of days, which is seldom exact: ten o'clock is 46358.41666666667. read-excel-file 9.3.17 (npm) and SheetJS (published as
# @e965/xlsx 0.20.3, with cellDates) cut what is left of a millisecond off, so of the 1,440 minutes of a day every third or fourth comes back as 59.999 seconds
# of the minute before: shown by hours and minutes, an interview at eleven is at 10:59. That holds for SheetJS's own files, and for those of
# write-excel-file 4.1.1, the sister of read-excel-file. exceljs 4.4.0 rounds and reads each of them right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @e965/xlsx@0.20.3 exceljs@4.4.0 read-excel-file@9.3.17 write-excel-file@4.1.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

process.env.TZ = 'UTC';
const load = createRequire(import.meta.url);
const sheets = load('@e965/xlsx');
const excel = load('exceljs');
const read = load('read-excel-file/node').readSheet;
const write = load('write-excel-file/node').default;

const minutes = Array.from({ length: 1440 }, (_, index) => new Date(Date.UTC(2026, 11, 2, 0, index)));
const book = sheets.utils.book_new();
sheets.utils.book_append_sheet(book, sheets.utils.aoa_to_sheet(minutes.map((at) => [at])), 'Times');
sheets.writeFile(book, 'SheetJS.xlsx');
await write(minutes.map((at) => [{ value: at, type: Date, format: 'yyyy-mm-dd hh:mm' }])).toFile('write-excel-file.xlsx');

const readers = {
  'read-excel-file': (file) => read(file),
  SheetJS: (file) => sheets.utils.sheet_to_json(sheets.readFile(file, { cellDates: true }).Sheets[sheets.readFile(file).SheetNames[0]], { header: 1 }),
  exceljs: async (file) => (await new excel.Workbook().xlsx.readFile(file)).worksheets[0].getSheetValues().slice(1).map((row) => [row[1]]),
};
for (const file of ['SheetJS.xlsx', 'write-excel-file.xlsx']) {
  for (const [name, reader] of Object.entries(readers)) {
    const seen = (await reader(file)).map(([at]) => at.toISOString().slice(11, 16));
    const wrong = minutes.map((at) => at.toISOString().slice(11, 16)).flatMap((text, index) => (text === seen[index] ? [] : [`${text} is ${seen[index]}`]));
    const some = wrong.filter((text) => /:[0-5][05] is/.test(text) && text > '09').slice(0, 3);
    console.log(`${file}, read by ${name}: ${wrong.length} of ${seen.length} wrong${some.length > 0 ? `, such as ${some.join(', ')}` : ''}`);
  }
}
LOOK

cat >expected.txt <<'SEEN'
SheetJS.xlsx, read by read-excel-file: 448 of 1440 wrong, such as 09:05 is 09:04, 09:15 is 09:14, 09:25 is 09:24
SheetJS.xlsx, read by SheetJS: 320 of 1440 wrong, such as 09:05 is 09:04, 09:25 is 09:24, 09:35 is 09:34
SheetJS.xlsx, read by exceljs: 0 of 1440 wrong
write-excel-file.xlsx, read by read-excel-file: 448 of 1440 wrong, such as 09:05 is 09:04, 09:25 is 09:24, 09:30 is 09:29
write-excel-file.xlsx, read by SheetJS: 352 of 1440 wrong, such as 09:05 is 09:04, 09:25 is 09:24, 09:35 is 09:34
write-excel-file.xlsx, read by exceljs: 0 of 1440 wrong
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
