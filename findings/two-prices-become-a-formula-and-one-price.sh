#!/usr/bin/env bash
# @mohtasham/md-to-docx 4.0.1 (npm) writes Markdown as a Word file, and by its README takes what stands between two dollar signs for a formula: so does any
# sentence with two prices. "She asked for $120k, we offer $100k." has the formula "120k, we offer " in Word, without its signs. mammoth 1.13.0, which reads
# Word files as text and HTML, leaves formulas (m:oMath) out, which only its messages tell, and hands on "She asked for 100k.": what was offered
# as what was asked. word-extractor 1.0.4 has the words and no sign. A backslash before each $, or "mathRendering: { enabled: false }", avoids it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @mohtasham/md-to-docx@4.0.1 mammoth@1.13.0 word-extractor@1.0.4

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { convertMarkdownToBuffer } from '@mohtasham/md-to-docx';

const load = createRequire(import.meta.url);
const mammoth = load('mammoth');
const WordExtractor = load('word-extractor');
const show = async (name, text, options) => {
  writeFileSync('one.docx', await convertMarkdownToBuffer(text, options));
  const { value, messages } = await mammoth.extractRawText({ path: 'one.docx' });
  const extracted = await new WordExtractor().extract('one.docx');
  console.log(`${name}: ${text}`);
  console.log(`  mammoth: ${value.trim()} | messages that name a formula: ${messages.filter(({ message }) => /math/i.test(message)).length}`);
  console.log(`  word-extractor: ${extracted.getBody().trim()}`);
};
await show('one price', 'She asked for $120k.');
await show('two prices', 'She asked for $120k, we offer $100k.');
await show('a range', 'from $100,000 to $120,000 a year');
await show('escaped', 'She asked for \\$120k, we offer \\$100k.');
await show('no formulas', 'She asked for $120k, we offer $100k.', { mathRendering: { enabled: false } });
LOOK

cat >expected.txt <<'SEEN'
one price: She asked for $120k.
  mammoth: She asked for $120k. | messages that name a formula: 0
  word-extractor: She asked for $120k.
two prices: She asked for $120k, we offer $100k.
  mammoth: She asked for 100k. | messages that name a formula: 1
  word-extractor: She asked for 120k, we offer100k.
a range: from $100,000 to $120,000 a year
  mammoth: from 120,000 a year | messages that name a formula: 1
  word-extractor: from 100,000 to120,000 a year
escaped: She asked for \$120k, we offer \$100k.
  mammoth: She asked for $120k, we offer $100k. | messages that name a formula: 0
  word-extractor: She asked for $120k, we offer $100k.
no formulas: She asked for $120k, we offer $100k.
  mammoth: She asked for $120k, we offer $100k. | messages that name a formula: 0
  word-extractor: She asked for $120k, we offer $100k.
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
