#!/usr/bin/env bash
# stopword 3.1.5 (npm), whose README says that stop words can be removed without altering a text's meaning: its English list keeps "not" and "no", its German,
# French, Spanish, Italian, Dutch and other lists remove theirs. "Sie hat nicht getestet" is left as [getestet], the same as its opposite, so
# a search or a comparison of notes that is right in English mixes up yes and no in each of these. stopwords-iso 1.1.0 removes them in English as well, and there
# "system", "problem", "test" and "interesting" are stop words too: a note is not found by what it is about.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts stopword@3.1.5 stopwords-iso@1.1.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const stopword = load('stopword');
const iso = load('stopwords-iso');
const pairs = {
  eng: ['she tested it', 'she has not tested it'],
  deu: ['sie hat getestet', 'sie hat nicht getestet'],
  fra: ['elle a testé', 'elle n a pas testé'],
  spa: ['ella probó', 'ella no probó'],
  ita: ['ha provato', 'non ha provato'],
  nld: ['zij heeft getest', 'zij heeft niet getest'],
};
for (const [language, [yes, no]] of Object.entries(pairs)) {
  const left = [yes, no].map((text) => stopword.removeStopwords(text.split(' '), stopword[language]).join(' '));
  console.log(`${language} | ${no} | left: ${left[1]} | told from its opposite: ${left[0] !== left[1]}`);
}
const words = ['not', 'no', 'without', 'system', 'problem', 'test', 'interesting'];
console.log('stopwords-iso, English:', words.filter((word) => iso.en.includes(word)).join(', '));
LOOK

cat >expected.txt <<'SEEN'
eng | she has not tested it | left: she not tested | told from its opposite: true
deu | sie hat nicht getestet | left: getestet | told from its opposite: false
fra | elle n a pas testé | left: testé | told from its opposite: false
spa | ella no probó | left: probó | told from its opposite: false
ita | non ha provato | left: provato | told from its opposite: false
nld | zij heeft niet getest | left: getest | told from its opposite: false
stopwords-iso, English: not, no, without, system, problem, test, interesting
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
