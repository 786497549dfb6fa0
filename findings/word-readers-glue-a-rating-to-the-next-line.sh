#!/usr/bin/env bash
# A scorecard written with docx 9.15.2 (npm), with a line break (w:br), a tab (w:tab) and a no-break hyphen, each a character of the text by ECMA-376, part 1
# (17.3.3), is read as plain text by five packages. mammoth 1.13.0 (extractRawText), docx-parser 0.2.1 and any-text 1.2.0 leave the break out, so rating
# 4 before "5 years" is "45 years"; the last two leave out the tab as well, and with word-extractor 1.0.4 and officeparser 8.1.1 the hyphen: "re-sign" is
# "resign". docx-parser brings back what was struck out as a tracked deletion ("hire never"), and with any-text it leaves "R&amp;D" as it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 mammoth@1.13.0 word-extractor@1.0.4 officeparser@8.1.1 docx-parser@0.2.1 any-text@1.2.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { DeletedTextRun, Document, NoBreakHyphen, Packer, Paragraph, Tab, TextRun } from 'docx';

const load = createRequire(import.meta.url);
const change = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' };
const rows = {
  break: [new TextRun('Depth 4'), new TextRun({ text: '5 years', break: 1 })],
  tab: [new TextRun('Depth 4'), new TextRun({ children: [new Tab(), '5 years'] })],
  hyphen: [new TextRun({ children: ['would re', new NoBreakHyphen(), 'sign'] })],
  deleted: [new TextRun('hire'), new DeletedTextRun({ ...change, text: ' never' })],
  entity: [new TextRun('R&D')],
};
const readers = {
  mammoth: async () => (await load('mammoth').extractRawText({ path: 'one.docx' })).value,
  'word-extractor': async () => (await new (load('word-extractor'))().extract('one.docx')).getBody(),
  officeparser: async () => (await (await load('officeparser').parseOffice('one.docx')).to('text')).value,
  'docx-parser': () => new Promise((done) => load('docx-parser').parseDocx('one.docx', done)),
  'any-text': () => load('any-text').getText('one.docx'),
};
for (const [name, children] of Object.entries(rows)) {
  writeFileSync('one.docx', await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })));
  const seen = [];
  for (const [reader, read] of Object.entries(readers)) seen.push(`${reader} ${JSON.stringify((await read()).trim())}`);
  console.log(`${name}: ${seen.join(' | ')}`);
}
process.exit(0);
LOOK

cat >expected.txt <<'SEEN'
break: mammoth "Depth 45 years" | word-extractor "Depth 4\n5 years" | officeparser "Depth 4\n5 years" | docx-parser "Depth 45 years" | any-text "Depth 45 years"
tab: mammoth "Depth 4\t5 years" | word-extractor "Depth 4\t5 years" | officeparser "Depth 4\t5 years" | docx-parser "Depth 45 years" | any-text "Depth 45 years"
hyphen: mammoth "would re‑sign" | word-extractor "would resign" | officeparser "would resign" | docx-parser "would resign" | any-text "would resign"
deleted: mammoth "hire" | word-extractor "hire" | officeparser "hire" | docx-parser "hire never" | any-text "hire"
entity: mammoth "R&D" | word-extractor "R&D" | officeparser "R&D" | docx-parser "R&amp;D" | any-text "R&amp;D"
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
