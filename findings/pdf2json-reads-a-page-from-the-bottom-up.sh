#!/usr/bin/env bash
# pdf2json 4.1.0 (npm), its getRawTextContent(): the lines of each page come from the bottom to the top, in a file of pdf-lib 1.17.1 as in one that Chromium
# printed, so a question stands below its answer. The list of texts that it makes of the same page (Pages[0].Texts) begins at the top, and so does the text of
# its version 3.2.0, which in return glues what stands apart ("Depth4", a rating of 4). Each line is right, and a page of one line as well, so a test with a
# short file shows nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pdf2json@4.1.0 pdf2json-3@npm:pdf2json@3.2.0 pdf-lib@1.17.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const load = createRequire(import.meta.url);
const made = await PDFDocument.create();
const font = await made.embedFont(StandardFonts.Helvetica);
const page = made.addPage();
const rows = [['Does she know SQL?'], ['no'], ['Would she learn it?'], ['yes'], ['Depth', '4']];
rows.forEach((cells, line) => {
  cells.forEach((text, column) => page.drawText(text, { x: 50 + 150 * column, y: 700 - 20 * line, size: 12, font }));
});
writeFileSync('one.pdf', await made.save());

for (const [version, package_] of [['3.2.0', load('pdf2json-3')], ['4.1.0', load('pdf2json')]]) {
  const parser = new (package_.default ?? package_)(null, true);
  const pages = await new Promise((done, failed) => {
    parser.on('pdfParser_dataError', failed);
    parser.on('pdfParser_dataReady', ({ Pages }) => done(Pages));
    parser.loadPDF('one.pdf', 0);
  });
  const text = parser.getRawTextContent().split('-----')[0];
  console.log(`${version}, raw text: ${text.trim().replace(/ +/g, ' ').split('\r\n').join(' / ')}`);
  console.log(`${version}, list of texts: ${pages[0].Texts.map(({ R }) => decodeURIComponent(R[0].T)).join(' / ')}`);
}
LOOK

cat >expected.txt <<'SEEN'
3.2.0, raw text: Does she know SQL? / no / Would she learn it? / yes / Depth4
3.2.0, list of texts: Does she know SQL? / no / Would she learn it? / yes / Depth / 4
Warning: Setting up fake worker.
4.1.0, raw text: Depth 4 / yes / Would she learn it? / no / Does she know SQL?
4.1.0, list of texts: Does she know SQL? / no / Would she learn it? / yes / Depth / 4
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
