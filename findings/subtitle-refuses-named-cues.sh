#!/usr/bin/env bash
# subtitle 4.2.2 (npm): a WebVTT cue may have any line as its identifier. Transcripts of Teams use "<id>/<n>-<m>", and the whole file is
# refused with "expected timestamp"; only digits are taken for an identifier. A file with a STYLE block is refused in the same way, although both are valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subtitle@4.2.2

cat >look.mjs <<'LOOK'
import { parseSync } from 'subtitle';

const files = {
  number: ['WEBVTT', '', '12', '00:00:03.120 --> 00:00:06.480', 'hello', ''],
  name: ['WEBVTT', '', '0f1a2b3c-0d4e/12-0', '00:00:03.120 --> 00:00:06.480', '<v Ada Example>hello</v>', ''],
  style: ['WEBVTT', '', 'STYLE', '::cue { color: lime }', '', '00:00:03.120 --> 00:00:06.480', 'hello', ''],
};
for (const [name, lines] of Object.entries(files)) {
  try {
    console.log(name, parseSync(lines.join('\n')).filter(({ type }) => type === 'cue').length, 'cue');
  } catch (error) {
    console.log(name, error.message);
  }
}
LOOK

cat >expected.txt <<'SEEN'
number 1 cue
name expected timestamp at row 3, but received: "0f1a2b3c-0d4e/12-0"
style expected timestamp at row 3, but received: "STYLE"
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
