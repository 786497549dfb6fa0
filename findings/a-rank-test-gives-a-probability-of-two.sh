#!/usr/bin/env bash
# @bunchmark/stats 1.0.0-pre-5 and @tainakanchu/mann-whitney-utest 1.1.0 (npm), for asking whether two interviewers rate alike (Mann and Whitney's U). From eight
# equal ratings each the first has p = 2, and from two equal lists more than 1; a probability ends at 1. Plain lists of numbers, its documented input,
# it sorts as words, 10 before 9, so U is another than from a Float64Array (which is the counted one). The second takes the test's z for the critical
# value of U: in "significant" a U below |z| counts. So 20 against 20, eight points apart (p = 0.0006), are not significant, and three against three
# are, where 2 of 20 ways to deal out six ranks are as far apart (p = 0.1). The larger the panel, the less it finds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @bunchmark/stats@1.0.0-pre-5 @tainakanchu/mann-whitney-utest@1.1.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { mwu } from '@bunchmark/stats';

const whitney = createRequire(import.meta.url)('@tainakanchu/mann-whitney-utest');
const run = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const count = (one, other) => one.flatMap((a) => other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))).reduce((sum, part) => sum + part, 0);
const show = (name, one, other) => {
  const typed = mwu(Float64Array.from(one), Float64Array.from(other));
  const plain = mwu([...one], [...other]);
  console.log(`${name} | counted: U ${count(one, other)} and ${count(other, one)}`);
  console.log(`  bunchmark: U ${plain.U}, p ${plain.p.toFixed(4)} | from a Float64Array: U ${typed.U}, p ${typed.p.toFixed(4)}`);
  console.log(`  mann-whitney-utest: significant ${whitney.significant(whitney.test([one, other]), [one, other])}`);
};
show('eight equal ratings each', Array(8).fill(4), Array(8).fill(4));
show('two equal lists', run(1, 8), run(1, 8));
show('points up to 100', [10, 9, 100, 95, 8, 7, 30, 25], [2, 20, 40, 50, 60, 70, 80, 90]);
show('20 against 20, eight points apart', run(1, 20), run(9, 28));
show('three against three', [1, 2, 3], [4, 5, 6]);
LOOK

cat >expected.txt <<'SEEN'
eight equal ratings each | counted: U 32 and 32
  bunchmark: U 32, p 2.0000 | from a Float64Array: U 32, p 2.0000
  mann-whitney-utest: significant false
two equal lists | counted: U 32 and 32
  bunchmark: U 32, p 1.0423 | from a Float64Array: U 32, p 1.0423
  mann-whitney-utest: significant false
points up to 100 | counted: U 24 and 40
  bunchmark: U 57, p 0.0101 | from a Float64Array: U 40, p 0.4307
  mann-whitney-utest: significant false
20 against 20, eight points apart | counted: U 72 and 328
  bunchmark: U 252.5, p 0.1594 | from a Float64Array: U 328, p 0.0006
  mann-whitney-utest: significant false
three against three | counted: U 0 and 9
  bunchmark: U 9, p 0.0808 | from a Float64Array: U 9, p 0.0808
  mann-whitney-utest: significant true
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
