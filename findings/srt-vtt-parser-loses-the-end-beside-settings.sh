#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5 (npm): a cue's end is NaN when two things meet that are each read well: times without hours (valid below
# one hour) and a cue setting after them. Nothing is thrown and the words are kept, so a turn seems never to have ended (null in JSON).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @plussub/srt-vtt-parser@2.0.5

cat >look.mjs <<'LOOK'
import { parse } from '@plussub/srt-vtt-parser';

const timings = [
  '00:01:02.500 --> 00:01:04.000 align:start position:10%',
  '01:02.500 --> 01:04.000',
  '01:02.500 --> 01:04.000 align:start',
  '01:02.500 --> 01:04.000 align:start position:10%',
];
for (const timing of timings) {
  const [{ from, to, text }] = parse(['WEBVTT', '', timing, 'I read the log first.', ''].join('\n')).entries;
  console.log(timing, '|', from, to, text);
}
LOOK

cat >expected.txt <<'SEEN'
00:01:02.500 --> 00:01:04.000 align:start position:10% | 62500 64000 I read the log first.
01:02.500 --> 01:04.000 | 62500 64000 I read the log first.
01:02.500 --> 01:04.000 align:start | 62500 NaN I read the log first.
01:02.500 --> 01:04.000 align:start position:10% | 62500 NaN I read the log first.
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
