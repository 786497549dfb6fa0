#!/usr/bin/env bash
# trimerge 1.2.0 (npm), a three-way merge of JSON and texts: its trimergeString puts each side's change to the original one after the other, so what
# both sides wrote alike stands twice. "Rating 3" that both corrected to 4, one of them with a word more, is "Rating 44"; "has tested" is "has has
# tested". Two different ratings, 4 and 5, are "45" and no conflict, though the package has CannotMergeError for one. node-diff3 3.2.1 keeps the equal
# change once and tells of the conflict. Whoever edits on two devices and syncs one of them halfway meets just this.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts trimerge@1.2.0 node-diff3@3.2.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { combineMergers, trimergeEquality, trimergeJsonObject, trimergeString } = load('trimerge');
const { merge } = load('node-diff3');
const whole = combineMergers(trimergeEquality, trimergeJsonObject, trimergeString);
const cases = [
  ['Rating 3, would hire', 'Rating 4, would hire', 'Rating 4, would hire now'],
  ['She tested it.', 'She has tested it.', 'She has tested it. Twice.'],
  ['Rating 3, would hire', 'Rating 4, would hire', 'Rating 5, would hire now'],
];
for (const [original, left, right] of cases) {
  console.log(`${original} | ${left} | ${right}`);
  console.log('  trimerge:', whole({ note: original }, { note: left }, { note: right }).note);
  const { conflict, result } = merge(left.split(' '), original.split(' '), right.split(' '));
  console.log('  node-diff3, by words:', conflict ? 'conflict' : result.join(' '));
}
LOOK

cat >expected.txt <<'SEEN'
Rating 3, would hire | Rating 4, would hire | Rating 4, would hire now
  trimerge: Rating 44, would hire now
  node-diff3, by words: Rating 4, would hire now
She tested it. | She has tested it. | She has tested it. Twice.
  trimerge: She has has tested it. Twice.
  node-diff3, by words: She has tested it. Twice.
Rating 3, would hire | Rating 4, would hire | Rating 5, would hire now
  trimerge: Rating 45, would hire now
  node-diff3, by words: conflict
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
