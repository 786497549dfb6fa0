#!/usr/bin/env bash
# subsrt-ts 2.1.2 (npm): the text of a cue is what is left after everything from a '<' to the next '>' is cut out, so a sentence that compares two
# things loses its middle ("content" still has it), a speaker's name in a voice tag goes without a trace, and a cue after the 100th hour of a
# recording, or a file whose first line has a title after WEBVTT, is not read at all: the one in silence, the other with "Cannot determine subtitle format".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subsrt-ts@2.1.2

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const loaded = createRequire(import.meta.url)('subsrt-ts');
const { parse } = loaded.default ?? loaded;
const read = (lines) => {
  try {
    return parse(lines.join('\n')).filter(({ type }) => type === 'caption').map(({ text }) => text.trim());
  } catch (error) {
    return error.message;
  }
};
const time = '00:00:03.120 --> 00:00:06.480';
console.log('compared:', read(['WEBVTT', '', time, 'p50 < 5 ms and p95 > 20 ms', '']));
console.log('voice:', read(['WEBVTT', '', time, '<v Ada Example>hello</v>', '']));
console.log('hour 100:', read(['WEBVTT', '', '100:00:03.120 --> 100:00:06.480', 'hello', '']));
console.log('titled:', read(['WEBVTT - Interview', '', time, 'hello', '']));
LOOK

cat >expected.txt <<'SEEN'
compared: [ 'p50  20 ms' ]
voice: [ 'hello' ]
hour 100: []
titled: Cannot determine subtitle format
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
