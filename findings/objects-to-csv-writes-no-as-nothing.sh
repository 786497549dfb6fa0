#!/usr/bin/env bash
# objects-to-csv 1.3.6 (npm), a small writer of tables: false is written as nothing and true as 1, so "hire: no" and "not yet asked" (null) are the same
# empty cell; a Date is a bare number of milliseconds. export-to-csv 1.5.0 tells false from null and writes null as the word "null", which a sheet
# counts as an answer; @json2csv/plainjs 7.0.8 has false, an empty cell and an ISO time. The first two READMEs say nothing of it: three writers of
# the same rows, three tables.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts objects-to-csv@1.3.6 export-to-csv@1.5.0 @json2csv/plainjs@7.0.8

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { Parser } from '@json2csv/plainjs';
import { asString, generateCsv, mkConfig } from 'export-to-csv';

const ObjectsToCsv = createRequire(import.meta.url)('objects-to-csv');
const rows = [{ name: 'Ada', hire: false }, { name: 'Bo', hire: null }, { name: 'Cy', hire: true }];
const flat = (text) => text.replace('\uFEFF', '').trim().split(/\r?\n/).join(' / ');
console.log('objects-to-csv:', flat(await new ObjectsToCsv(rows).toString()));
console.log('export-to-csv:', flat(asString(generateCsv(mkConfig({ useKeysAsHeaders: true }))(rows))));
console.log('@json2csv/plainjs:', flat(new Parser().parse(rows)));
const dated = [{ finished: new Date('2026-12-02T10:00:00Z') }];
console.log('objects-to-csv, a Date:', flat(await new ObjectsToCsv(dated).toString()));
console.log('@json2csv/plainjs, a Date:', flat(new Parser().parse(dated)));
LOOK

cat >expected.txt <<'SEEN'
objects-to-csv: name,hire / Ada, / Bo, / Cy,1
export-to-csv: "name","hire" / "Ada",FALSE / "Bo","null" / "Cy",TRUE
@json2csv/plainjs: "name","hire" / "Ada",false / "Bo", / "Cy",true
objects-to-csv, a Date: finished / 1796205600000
@json2csv/plainjs, a Date: "finished" / "2026-12-02T10:00:00.000Z"
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
