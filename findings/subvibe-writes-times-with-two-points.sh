#!/usr/bin/env bash
# @aj-archipelago/subvibe 1.0.12 (npm), for reading and writing captions, counts in milliseconds. Speech services count in seconds, and 1.005 times 1000 is
# 1004.9999999999999 for a computer. Such a time is written as it stands, without the zeros before it: "00:01.4.999999999999886". The package's own reader
# (which lists it under "errors") and media-captions 1.0.4 leave that cue out, and a "not" may be all that it held. Of all starts in the first ten seconds, by
# milliseconds, it is one in 57, so an hour of captions has some and a short test has none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @aj-archipelago/subvibe@1.0.12 media-captions@1.0.4

cat >look.mjs <<'LOOK'
import { build, parse } from '@aj-archipelago/subvibe';
import { parseText } from 'media-captions';

const cue = (start, end, text) => ({ startTime: start * 1000, endTime: end * 1000, text });
const written = build([cue(0, 1, 'She has'), cue(1.005, 2, 'not'), cue(2, 3, 'tested it.')], 'vtt');
console.log(written.split('\n').filter((line) => line.includes('-->')).join('\n'));
console.log('subvibe reads:', parse(written).cues.map(({ text }) => text).join(' '));
console.log('media-captions reads:', (await parseText(written, { type: 'vtt' })).cues.map(({ text }) => text).join(' '));
const starts = Array.from({ length: 10_000 }, (_, index) => index / 1000);
console.log(`starts that are no whole number of milliseconds: ${starts.filter((start) => !Number.isInteger(start * 1000)).length} of ${starts.length}`);
LOOK

cat >expected.txt <<'SEEN'
00:00.000 --> 00:01.000
00:01.4.999999999999886 --> 00:02.000
00:02.000 --> 00:03.000
subvibe reads: She has tested it.
media-captions reads: She has tested it.
starts that are no whole number of milliseconds: 175 of 10000
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
