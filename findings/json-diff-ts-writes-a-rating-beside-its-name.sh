#!/usr/bin/env bash
# json-diff-ts 4.10.4 (npm): changes are kept or sent as atomic ones, each with a path (atomizeChangeset), and put together again (unatomizeChangeset). A name
# with a point in it comes back as another: the change to ratings["Node.js"] has the path "$.ratings[Node.js]" and is applied as a new entry named
# "ratings[Node.js]" beside the ratings, while the rating stays as it was. Nothing is thrown. Without the detour by paths the same change is applied right,
# and a name with a quote survives it. Dimensions are called "Node.js" or "4.2 Teamwork".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts json-diff-ts@4.10.4

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { applyChangeset, atomizeChangeset, diff, unatomizeChangeset } = createRequire(import.meta.url)('json-diff-ts');
const card = (name, rating) => ({ ratings: { [name]: rating } });
for (const name of ['Depth', "it's", 'Node.js', '4.2 Teamwork']) {
  const changes = diff(card(name, 1), card(name, 5));
  const atoms = JSON.parse(JSON.stringify(atomizeChangeset(changes)));
  console.log(`${name} | path ${atoms[0].path}`);
  console.log('  applied as it is:', JSON.stringify(applyChangeset(card(name, 1), changes)));
  console.log('  applied from its path:', JSON.stringify(applyChangeset(card(name, 1), unatomizeChangeset(atoms))));
}
LOOK

cat >expected.txt <<'SEEN'
Depth | path $.ratings.Depth
  applied as it is: {"ratings":{"Depth":5}}
  applied from its path: {"ratings":{"Depth":5}}
it's | path $.ratings.it's
  applied as it is: {"ratings":{"it's":5}}
  applied from its path: {"ratings":{"it's":5}}
Node.js | path $.ratings[Node.js]
  applied as it is: {"ratings":{"Node.js":5}}
  applied from its path: {"ratings":{"Node.js":1},"ratings[Node.js]":5}
4.2 Teamwork | path $.ratings[4.2 Teamwork]
  applied as it is: {"ratings":{"4.2 Teamwork":5}}
  applied from its path: {"ratings":{"4.2 Teamwork":1},"ratings[4.2 Teamwork]":5}
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
