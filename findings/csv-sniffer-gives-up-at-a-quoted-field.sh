#!/usr/bin/env bash
# csv-sniffer 0.1.1 (npm): a file in which one note is in quotes, as a spreadsheet writes it when the note holds the delimiter, has no delimiter for it, and
# each record is one column; only where each field is quoted, or none, is it found. By RFC 4180 (2.5 to 2.7) any field may be quoted, and hold line breaks and
# doubled quotes. 'she said ""no""' loses its quotes, and a line break within a note makes the letter "o", which happens to stand in each line, the
# delimiter. Nothing is thrown: the records look like a table of one column.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts csv-sniffer@0.1.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const Sniffer = createRequire(import.meta.url)('csv-sniffer')();
const files = {
  'nothing quoted': ['name,rating,note', 'Ada,4,calm', 'Bo,3,ok'],
  'each quoted': ['"name","rating","note"', '"Ada","4","calm"', '"Bo","3","ok"'],
  'one note quoted': ['name,rating,note', 'Ada,4,"good, calm"', 'Bo,3,ok'],
  'doubled quotes': ['name,note', 'Ada,"she said ""no"", twice"', 'Bo,ok'],
  'a line break in quotes': ['"name","note"', '"Ada","first\nsecond"', '"Bo","ok"'],
};
for (const [name, lines] of Object.entries(files)) {
  const { delimiter, records, labels } = new Sniffer().sniff(`${lines.join('\n')}\n`);
  console.log(`${name} | delimiter ${delimiter} | ${JSON.stringify(labels ? [labels, ...records] : records)}`);
}
LOOK

cat >expected.txt <<'SEEN'
nothing quoted | delimiter , | [["name","rating","note"],["Ada","4","calm"],["Bo","3","ok"]]
each quoted | delimiter , | [["name","rating","note"],["Ada","4","calm"],["Bo","3","ok"]]
one note quoted | delimiter null | [["name,rating,note"],["Ada,4,\"good, calm\""],["Bo,3,ok"]]
doubled quotes | delimiter , | [["name","note"],["Ada","she said no, twice"],["Bo","ok"]]
a line break in quotes | delimiter o | [["name,note"],["Ada,first\nsecond"],["Bo,ok"]]
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
