#!/usr/bin/env bash
# statistics.js 1.0.0 (npm), its kendallsTau() for how far two interviewers rank the same people alike. Who is named first matters: Ada and Ben have a tau b of
# 0.881 and p = 0.64, Ben and Ada 0.917 and p = 0.03; Kendall's tau is the same both ways, here 0.849. Two equal lists with ties have a tau b of 0.667, where
# it is 1 by definition (Kendall, 1945). Tau c, which ends at 1 as well, is 1.5 for two equal lists, as the number of different ratings is always taken for 2.
# Ratings with ties are the usual ones, as five steps are shared by many people.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts statistics.js@1.0.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const Statistics = createRequire(import.meta.url)('statistics.js');
const byLibrary = (first, second) => {
  const rows = first.map((rating, index) => ({ first: rating, second: second[index] }));
  return new Statistics(rows, { first: 'ordinal', second: 'ordinal' }, { suppressWarnings: true }).kendallsTau('first', 'second');
};
const byDefinition = (first, second) => {
  let [same, other, onlyFirst, onlySecond] = [0, 0, 0, 0];
  for (let i = 0; i < first.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [a, b] = [Math.sign(first[i] - first[j]), Math.sign(second[i] - second[j])];
      if (a * b > 0) same += 1;
      if (a * b < 0) other += 1;
      if (a === 0 && b !== 0) onlyFirst += 1;
      if (a !== 0 && b === 0) onlySecond += 1;
    }
  }
  const steps = Math.min(new Set(first).size, new Set(second).size);
  const b = (same - other) / Math.sqrt((same + other + onlyFirst) * (same + other + onlySecond));
  return { b, c: (2 * steps * (same - other)) / (first.length ** 2 * (steps - 1)) };
};
const [ada, ben] = [[3, 4, 4, 5, 2, 4], [2, 5, 4, 5, 1, 3]];
const lists = {
  'equal, no ties': [[1, 2, 3, 4], [1, 2, 3, 4]],
  'equal, with ties': [[1, 1, 2, 2], [1, 1, 2, 2]],
  'Ada, Ben': [ada, ben],
  'Ben, Ada': [ben, ada],
};
for (const [name, [first, second]] of Object.entries(lists)) {
  const { b, c } = byLibrary(first, second);
  const right = byDefinition(first, second);
  const seen = `tau b ${b.tauB.toFixed(3)}, p ${b.pTwoTailed.toFixed(3)}, tau c ${c.tauC.toFixed(3)}`;
  console.log(`${name} | ${seen} | by definition tau b ${right.b.toFixed(3)}, tau c ${right.c.toFixed(3)}`);
}
LOOK

cat >expected.txt <<'SEEN'
equal, no ties | tau b 1.000, p 0.042, tau c 1.500 | by definition tau b 1.000, tau c 1.000
equal, with ties | tau b 0.667, p 0.174, tau c 1.000 | by definition tau b 1.000, tau c 1.000
Ada, Ben | tau b 0.881, p 0.639, tau c 1.222 | by definition tau b 0.849, tau c 0.815
Ben, Ada | tau b 0.917, p 0.032, tau c 1.222 | by definition tau b 0.849, tau c 0.815
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
