#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (npm), Excel's formulas in JavaScript, with ratings of which one is missing (null). In Excel each of these formulas leaves an empty
# cell out. COUNT, AVERAGE, MEDIAN, MIN, STDEV.S and QUARTILE.INC do here as well; PERCENTILE.INC, SMALL, RANK.EQ, TRIMMEAN, DEVSQ and GEOMEAN take it for
# a rating of 0, without an error. So the first quartile and the 25th percentile, the same by definition, are 3.75 and 3; the smallest value is below
# the minimum; and the sum of squares fits no standard deviation beside it. Who did not rate so drags down the one number and not the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const f = createRequire(import.meta.url)('@formulajs/formulajs');
const formulas = {
  COUNT: (list) => f.COUNT(list),
  AVERAGE: (list) => f.AVERAGE(list),
  'QUARTILE.INC, 1': (list) => f.QUARTILE.INC(list, 1),
  'PERCENTILE.INC, 0.25': (list) => f.PERCENTILE.INC(list, 0.25),
  MIN: (list) => f.MIN(list),
  'SMALL, 1': (list) => f.SMALL(list, 1),
  'VAR.S times 3': (list) => f.VAR.S(list) * 3,
  DEVSQ: (list) => f.DEVSQ(list),
  MEDIAN: (list) => f.MEDIAN(list),
  'TRIMMEAN, 0.5': (list) => f.TRIMMEAN(list, 0.5),
  'RANK.EQ of 3, lowest first': (list) => f.RANK.EQ(3, list, 1),
  GEOMEAN: (list) => f.GEOMEAN(list),
};
for (const [name, formula] of Object.entries(formulas)) {
  const [whole, gap] = [[3, 4, 5, 4], [3, 4, 5, 4, null]].map((list) => Number(formula(list).toFixed(3)));
  console.log(`${name} | of 3 4 5 4: ${whole} | and one missing: ${gap}`);
}
LOOK

cat >expected.txt <<'SEEN'
COUNT | of 3 4 5 4: 4 | and one missing: 4
AVERAGE | of 3 4 5 4: 4 | and one missing: 4
QUARTILE.INC, 1 | of 3 4 5 4: 3.75 | and one missing: 3.75
PERCENTILE.INC, 0.25 | of 3 4 5 4: 3.75 | and one missing: 3
MIN | of 3 4 5 4: 3 | and one missing: 3
SMALL, 1 | of 3 4 5 4: 3 | and one missing: 0
VAR.S times 3 | of 3 4 5 4: 2 | and one missing: 2
DEVSQ | of 3 4 5 4: 2 | and one missing: 14.8
MEDIAN | of 3 4 5 4: 4 | and one missing: 4
TRIMMEAN, 0.5 | of 3 4 5 4: 4 | and one missing: 3.667
RANK.EQ of 3, lowest first | of 3 4 5 4: 1 | and one missing: 2
GEOMEAN | of 3 4 5 4: 3.936 | and one missing: 0
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
