#!/usr/bin/env bash
# words-to-numbers 1.5.1 (npm), its option "fuzzy" for words that were misspelt ("too thousant" is 2000; its README warns that it is not quite exact): each
# everyday word is taken for the number word that it looks most like, also in a text without a slip. "Ten to twelve" is 10012, "four point five of five"
# 4.545, "someone" 7 and "no one" a number with thirty zeros. Without the option "rated four of five" is read right. Ratings in dictated notes, or in the
# words of a transcript, where number words are misheard most, are so replaced by others, and nothing marks them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts words-to-numbers@1.5.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { wordsToNumbers } = createRequire(import.meta.url)('words-to-numbers');
const texts = ['too thousant', 'rated four of five', 'four point five of five', 'ten to twelve', 'three to four years', 'an hour', 'someone', 'no one tested it'];
for (const text of texts) console.log(`${text} | plain ${wordsToNumbers(text)} | fuzzy ${wordsToNumbers(text, { fuzzy: true })}`);
LOOK

cat >expected.txt <<'SEEN'
too thousant | plain too thousant | fuzzy 2000
rated four of five | plain rated 4 of 5 | fuzzy 1 4 4 5
four point five of five | plain 4.5 of 5 | fuzzy 4.545
ten to twelve | plain 10 to 12 | fuzzy 10012
three to four years | plain 3 to 4 years | fuzzy 3004 0
an hour | plain an hour | fuzzy an 4
someone | plain someone | fuzzy 7
no one tested it | plain no 1 tested it | fuzzy 1e+30 2015
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
