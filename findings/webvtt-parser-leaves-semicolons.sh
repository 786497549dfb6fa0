#!/usr/bin/env bash
# webvtt-parser 2.2.0 (npm), a parser after the letter of the WebVTT text: a character reference in a transcript's cue is
# replaced, and its semicolon stays in the words. What was said as "R&D <b>" is read back as "R&;D <;b>;". The name of the voice is read right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts webvtt-parser@2.2.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { WebVTTParser } = createRequire(import.meta.url)('webvtt-parser');
const transcript = [
  'WEBVTT',
  '',
  '00:00:03.120 --> 00:00:06.480',
  '<v Sam Example (Guest)>R&amp;D wrote &lt;b&gt; by hand</v>',
  '',
].join('\n');
const { cues, errors } = new WebVTTParser().parse(transcript, 'captions');
const [voice] = cues[0].tree.children;
console.log('errors', errors.length);
console.log('voice', voice.value);
console.log('words', voice.children.map(({ value }) => value).join(''));
LOOK

cat >expected.txt <<'SEEN'
errors 0
voice Sam Example (Guest)
words R&;D wrote <;b>; by hand
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
