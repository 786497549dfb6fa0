#!/usr/bin/env bash
# krippendorff 0.1.0 (npm): its README writes a rating that is missing at the end of a rater's row by leaving it out. That holds for each row but the
# first, whose length is taken for the number of samples: where the first rater rated fewer, what the others rated beyond is left out without a word.
# Alpha knows no order of raters, yet here 0.7 becomes a perfect 1 when the same three rows change places. With the
# gap written as undefined it is right. And null, which undefined becomes in JSON, counts as a rating of its own, so a saved table loses agreement.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts krippendorff@0.1.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { alpha } = createRequire(import.meta.url)('krippendorff');
const panel = [
  [3, 4, 1, 2, 5, 1],
  [3, 4, 1, 2, 1, 5],
];
const left = [3, 4, 1, 2];
console.log('the one who left early stands last:', alpha([...panel, left]).toFixed(3));
console.log('the one who left early stands first:', alpha([left, ...panel]).toFixed(3));
const written = [[...left, undefined, undefined], ...panel];
console.log('first, with the gap written as undefined:', alpha(written).toFixed(3));
console.log('the same, read back from JSON:', alpha(JSON.parse(JSON.stringify(written))).toFixed(3));
LOOK

cat >expected.txt <<'SEEN'
the one who left early stands last: 0.700
the one who left early stands first: 1.000
first, with the gap written as undefined: 0.700
the same, read back from JSON: 0.614
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
