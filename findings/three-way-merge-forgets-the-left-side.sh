#!/usr/bin/env bash
# three-way-merge 0.1.0 (npm), "similar to git merge": its README calls merge(base, left, right), but the function, as its types say, takes the left side
# first and the original second. Called as in the README it takes back what the left side wrote, and reports success, when the right side wrote
# nothing or added a line. In the right order, words that one side deletes and the other changes are no conflict: the change stays and the deletion is
# gone, where git and node-diff3 3.2.1 stop. And of two lines added at one place the right one comes out twice, once outside of the conflict's marks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts three-way-merge@0.1.0 node-diff3@3.2.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const merge = load('three-way-merge').default;
const other = load('node-diff3').merge;
const lines = (...all) => all.join('\n');
const original = lines('Depth: 3', 'Speed: 2', 'Care: 4');
const left = lines('Depth: 5', 'Speed: 2', 'Care: 4');
const right = lines(original, 'Ben: early');
const show = (name, first, second, third) => {
  const merged = merge(first, second, third);
  console.log(`${name} | success ${merged.isSuccess()} | ${merged.joinedResults().split('\n').join(' / ')}`);
};
show("the README's order, a rating changed on the left", original, left, original);
show("the README's order, and a line added on the right", original, left, right);
show("the types' order, the same", left, original, right);
const without = lines('Depth: 3', 'Care: 4');
const changed = lines('Depth: 3', 'Speed: 5', 'Care: 4');
show("the types' order, deleted and changed", without, original, changed);
console.log('node-diff3, the same | conflict', other(...[without, original, changed].map((text) => text.split('\n'))).conflict);
show("the types' order, two lines added", lines('one', 'Ada'), 'one', lines('one', 'Ben'));
LOOK

cat >expected.txt <<'SEEN'
the README's order, a rating changed on the left | success true | Depth: 3 / Speed: 2 / Care: 4
the README's order, and a line added on the right | success true | Depth: 3 / Speed: 2 / Care: 4 / Ben: early
the types' order, the same | success true | Depth: 5 / Speed: 2 / Care: 4 / Ben: early
the types' order, deleted and changed | success true | Depth: 3 / Speed: 5 / Care: 4
node-diff3, the same | conflict true
the types' order, two lines added | success false | one /  / Ben / <<<<<<< YOUR CHANGES / Ada / ======= / Ben / >>>>>>> APP AUTHORS CHANGES
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
