#!/usr/bin/env bash
# jstat 1.9.6 (npm): the second of quartiles() is to be the median by definition, but of 1, 2, 3, 4 it is 2, where median() of the same library says 2.5. And of the
# ratings 1 to 5 the quartiles are 1, 3, 4, two below the middle and one above it, though the list is the same from either end; by each of the nine
# ways that Hyndman and Fan (1996) compare they lie as far below as above. Of a panel of four an even split is so reported as a middle that one of them gave.
# jstat's own quantiles() and simple-statistics 7.12.1 have both right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jstat@1.9.6 simple-statistics@7.12.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { jStat } = load('jstat');
const { quantile } = load('simple-statistics');
const parts = [0.25, 0.5, 0.75];
for (const ratings of [[1, 2, 3, 4], [1, 2, 3, 4, 5], [2, 2, 5, 5]]) {
  const own = jStat.quantiles(ratings, parts).map((value) => value.toFixed(2));
  console.log(`${ratings.join(' ')} | quartiles: ${jStat.quartiles(ratings).join(' ')} | median: ${jStat.median(ratings)}`);
  console.log(`  jstat's quantiles: ${own.join(' ')} | simple-statistics: ${quantile(ratings, parts).join(' ')}`);
}
LOOK

cat >expected.txt <<'SEEN'
1 2 3 4 | quartiles: 1 2 3 | median: 2.5
  jstat's quantiles: 1.44 2.50 3.56 | simple-statistics: 1.75 2.5 3.25
1 2 3 4 5 | quartiles: 1 3 4 | median: 3
  jstat's quantiles: 1.69 3.00 4.31 | simple-statistics: 2 3 4
2 2 5 5 | quartiles: 2 2 5 | median: 3.5
  jstat's quantiles: 2.00 3.50 5.00 | simple-statistics: 2 3.5 5
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
