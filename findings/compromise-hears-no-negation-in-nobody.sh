#!/usr/bin/env bash
# compromise 14.17.0 (npm), which tags what is negated and turns sentences round: "not" and "never" are negations to it, and "nobody", "nothing", "none" and "no
# one" are not. "No one tested it" is not #Negative, and toNegative() makes of it "No one did not test it", which says that everybody did; "no one" is
# also the number 1 in numbers(). In English each of these words negates its clause, so a search of notes for what was not done misses them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0

cat >look.mjs <<'LOOK'
import nlp from 'compromise';

const notes = ['She never tested it.', 'She did not test it.', 'No one tested it.', 'Nobody tested it.', 'She tested nothing.', 'None of them tested it.'];
for (const note of notes) {
  const turned = nlp(note).sentences().toNegative().text();
  console.log(`${note} | negative: ${nlp(note).has('#Negative')} | toNegative: ${turned} | numbers: ${nlp(note).numbers().out('array').join(' ') || 'none'}`);
}
LOOK

cat >expected.txt <<'SEEN'
She never tested it. | negative: true | toNegative: She never tested it. | numbers: none
She did not test it. | negative: true | toNegative: She did not test it. | numbers: none
No one tested it. | negative: false | toNegative: No one did not test it. | numbers: one
Nobody tested it. | negative: false | toNegative: Nobody did not test it. | numbers: none
She tested nothing. | negative: false | toNegative: She did not test nothing. | numbers: none
None of them tested it. | negative: false | toNegative: None of them did not test it. | numbers: none
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
