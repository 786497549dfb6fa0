#!/usr/bin/env bash
# subtitle-converter 3.0.12 (npm), whose README lists TTML (the captions of players and broadcasters): "00:00:01.5", half a second past one, becomes
# 00:00:01.004, as the digits after the point are taken for a count, where TTML2 (12.3.1) has a decimal fraction. Words in a span, where a speaker's colour
# stands, are dropped and those round them kept; a br joins "one" and "two" to "onetwo"; and of two divs, one per speaker or page, the second is left
# out. "status.success" is true. Times as "1.5s", also valid, throw. ttml2srt 1.2.4 reads all of these right and leaves "R&amp;D" in the words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subtitle-converter@3.0.12 ttml2srt@1.2.4

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { convert } = load('subtitle-converter');
const { ttml2srt } = load('ttml2srt');
console.info = () => {};
console.warn = () => {};
const cue = (begin, end, words) => `<p begin="00:00:${begin}" end="00:00:${end}">${words}</p>`;
const files = {
  fraction: cue('01.5', '03.25', 'hello'),
  span: cue('01.500', '03.000', 'She <span>never</span> tested it'),
  break: cue('01.500', '03.000', 'one<br/>two'),
  'two divs': `${cue('01.500', '03.000', 'hello')}</div><div>${cue('04.000', '05.000', 'goodbye')}`,
  entity: cue('01.500', '03.000', 'R&amp;D'),
};
const flat = (text) => text.replace(/^(\uFEFF|WEBVTT)/, '').trim().split(/\s*\n\s*/).join(' / ');
for (const [name, cues] of Object.entries(files)) {
  const text = `<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>${cues}</div></body></tt>`;
  const { subtitle, status } = convert(text, '.vtt');
  console.log(`${name} | subtitle-converter, success ${status.success}: ${flat(subtitle)}`);
  console.log(`  ttml2srt: ${flat(ttml2srt(text))}`);
}
LOOK

cat >expected.txt <<'SEEN'
fraction | subtitle-converter, success true: 1 / 00:00:01.004 --> 00:00:03.024 / hello
  ttml2srt: 1 / 00:00:01,500 --> 00:00:03,250 / hello
span | subtitle-converter, success true: 1 / 00:00:01.500 --> 00:00:03.000 / She  tested it
  ttml2srt: 1 / 00:00:01,500 --> 00:00:03,000 / She never tested it
break | subtitle-converter, success true: 1 / 00:00:01.500 --> 00:00:03.000 / onetwo
  ttml2srt: 1 / 00:00:01,500 --> 00:00:03,000 / one / two
two divs | subtitle-converter, success true: 1 / 00:00:01.500 --> 00:00:03.000 / hello
  ttml2srt: 1 / 00:00:01,500 --> 00:00:03,000 / hello / 2 / 00:00:04,000 --> 00:00:05,000 / goodbye
entity | subtitle-converter, success true: 1 / 00:00:01.500 --> 00:00:03.000 / R&D
  ttml2srt: 1 / 00:00:01,500 --> 00:00:03,000 / R&amp;D
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
