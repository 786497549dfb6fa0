#!/usr/bin/env bash
# vtt-to-json 0.1.1 (npm): in a WebVTT file that ends in a line break, as nearly each does, the words of the last cue are lost with its times, and after
# the first cue its times come once more without words, so the number of turns is right. A cue's identifier (the number before its times) is read as words
# of the cue before it, "It did. 3". By WebVTT an identifier is no text, and each cue is closed by the end of the file. Nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vtt-to-json@0.1.1

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const vttToJson = createRequire(import.meta.url)('vtt-to-json');
const show = async (name, cues) => {
  const lines = cues.flatMap(([id, start, end, text]) => [...(id ? [id] : []), `00:00:${start}.000 --> 00:00:${end}.000`, text, '']);
  const read = await vttToJson(['WEBVTT', '', ...lines].join('\n'));
  console.log(name, '|', read.map(({ start, end, part }) => `${start}-${end} ${JSON.stringify(part)}`).join(' '));
};
await show('three turns', [['', '01', '02', 'Did it work?'], ['', '03', '04', 'It did.'], ['', '05', '06', 'For a year.']]);
await show('numbered', [['1', '01', '02', 'Did it work?'], ['2', '03', '04', 'It did.'], ['3', '05', '06', 'For a year.']]);
LOOK

cat >expected.txt <<'SEEN'
three turns | 1000-2000 "Did it work?" 1000-2000 "" 3000-4000 "It did."
numbered | 1000-2000 "Did it work?" 1000-2000 "2" 3000-4000 "It did. 3"
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
