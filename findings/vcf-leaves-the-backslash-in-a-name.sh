#!/usr/bin/env bash
# vcf 2.1.2 (npm), which reads contact cards (vCard) and makes jCard of them: the backslash that the format puts before a comma, a semicolon and a new line in
# a text (RFC 6350, 3.4) is left in. "Ada Example, Jr." is "Ada Example\, Jr." to people, and in jCard, whose values have no escapes (RFC 7095, 3.3); a name that
# holds a semicolon is cut there, and the rest is a middle name. vcard-parser 1.0.0 and vcard4 4.0.5 take a path apart: the backslash of C:\new, written
# as two, and the letter after it become a backslash and a new line. ical.js 2.2.1 and vcard4-ts 0.4.1 read both right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vcf@2.1.2 vcard-parser@1.0.0 vcard4@4.0.5 vcard4-ts@0.4.1 ical.js@2.2.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import { parseVCards } from 'vcard4-ts';

const load = createRequire(import.meta.url);
const Vcf = load('vcf');
const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Example\\, Jr.', 'N:Example;Ada\\; Kit;;;Jr.', 'NOTE:see C:\\\\new', 'END:VCARD', ''].join('\r\n');
const readers = {
  vcf: () => {
    const read = new Vcf().parse(card).toJSON()[1];
    return ['fn', 'n', 'note'].map((wanted) => read.find(([name]) => name === wanted)[3]);
  },
  'vcard-parser': () => ['fn', 'n', 'note'].map((name) => load('vcard-parser').parse(card)[name][0].value),
  vcard4: () => {
    const read = load('vcard4').parse(card);
    return ['FN', 'N', 'NOTE'].map((name) => [read.getProperty(name)].flat()[0].value);
  },
  'vcard4-ts': () => {
    const { FN, N, NOTE } = parseVCards(card).vCards[0];
    return [FN[0].value, [N.value.familyNames, N.value.givenNames], NOTE[0].value];
  },
  'ical.js': () => {
    const read = new ICAL.Component(ICAL.parse(card));
    return ['fn', 'n', 'note'].map((name) => read.getFirstPropertyValue(name));
  },
};
for (const [name, read] of Object.entries(readers)) console.log(name, read().map((value) => JSON.stringify(value)).join(' | '));
LOOK

cat >expected.txt <<'SEEN'
vcf "Ada Example\\, Jr." | ["Example","Ada\\"," Kit","","","Jr."] | "see C:\\\\new"
vcard-parser "Ada Example, Jr." | ["Example","Ada; Kit","","","Jr."] | "see C:\\\new"
vcard4 "Ada Example, Jr." | {"familyNames":"Example","givenNames":"Ada; Kit","additionalNames":"","honorificPrefixes":"","honorificSuffixes":"Jr."} | "see C:\\\new"
vcard4-ts "Ada Example, Jr." | [["Example"],["Ada; Kit"]] | "see C:\\new"
ical.js "Ada Example, Jr." | ["Example","Ada; Kit","","","Jr."] | "see C:\\new"
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
