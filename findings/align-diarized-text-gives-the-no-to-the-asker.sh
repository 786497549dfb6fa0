#!/usr/bin/env bash
# align-diarized-text 1.0.9 (npm) puts the times of a speech service's words to a transcript that has the speakers. A turn of one word takes the next one's first
# word as well: Ben's "Yes." holds "Yes. And", and Ada's question begins a word late. If the last turn is one word, it is left out, and its word is among those of
# whoever asked: "Did you test it? No.", said by Ada. An answer that is given twice has the times of the first one both times, as turns are found again by
# their text, so the second stands before its question. The words of the service are here the very same as those of the transcript.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts align-diarized-text@1.0.9

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const align = createRequire(import.meta.url)('align-diarized-text');
const heard = (turns) => {
  const text = turns.map(([, said]) => said).join(' ').toLowerCase().replace(/[^a-z ]/g, '');
  return { words: text.split(' ').map((word, index) => ({ id: index, text: word, start: index, end: index + 0.5 })) };
};
const show = (...turns) => {
  const { log } = console;
  console.log = () => undefined;
  const aligned = align(turns.map(([speaker, text], index) => ({ id: String(index), speaker, text })), heard(turns));
  console.log = log;
  console.log(`${turns.length} turns, ${aligned.length} come back`);
  for (const { speaker, start, words } of aligned) console.log(`  ${start} s, ${speaker}: ${words.map(({ text }) => text).join(' ')}`);
};
show(['Ada', 'Did you test it?'], ['Ben', 'Yes.'], ['Ada', 'And did you measure it?'], ['Ben', 'I did not.']);
show(['Ada', 'Did you test it?'], ['Ben', 'No.']);
show(['Ada', 'Did you test it?'], ['Ben', 'I did not.'], ['Ada', 'And did you measure it?'], ['Ben', 'I did not.']);
LOOK

cat >expected.txt <<'SEEN'
4 turns, 4 come back
  0 s, Ada: Did you test it?
  4 s, Ben: Yes. And
  6 s, Ada: did you measure it?
  10 s, Ben: I did not.
2 turns, 1 come back
  0 s, Ada: Did you test it? No.
4 turns, 4 come back
  0 s, Ada: Did you test it?
  4 s, Ben: I did not.
  7 s, Ada: And did you measure it?
  4 s, Ben: I did not.
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
