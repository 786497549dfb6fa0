#!/usr/bin/env bash
# wink-sentiment 5.0.2 (npm): "score" is a number by its documentation. When the text holds the everyday word "constructor", it is a text that begins
# with "0function Object()", the words after it count as negated, so praise turns to blame, and "normalizedScore" is 0, which is said to be neutral.
# Its word lists are plain objects and are asked for the word as it was said. Notes of an interview about software hold that word often.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts wink-sentiment@5.0.2

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const sentiment = createRequire(import.meta.url)('wink-sentiment');
for (const note of ['Her function was good', 'Her constructor was good', 'good, and the constructor was good']) {
  const { score, normalizedScore, tokenizedPhrase } = sentiment(note);
  const good = tokenizedPhrase.filter(({ value }) => value === 'good').map((token) => token.score);
  console.log(`${note} | ${typeof score} ${JSON.stringify(score)} | normalized ${normalizedScore} | "good" scored ${good.join(' and ')}`);
}
LOOK

cat >expected.txt <<'SEEN'
Her function was good | number 3 | normalized 3 | "good" scored 3
Her constructor was good | string "0function Object() { [native code] }0-30" | normalized 0 | "good" scored -3
good, and the constructor was good | string "3function Object() { [native code] }0-30" | normalized 0 | "good" scored 3 and -3
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
