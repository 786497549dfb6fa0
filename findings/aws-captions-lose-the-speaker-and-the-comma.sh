#!/usr/bin/env bash
# aws-transcription-to-srt 1.0.6 and aws-transcription-to-vtt 2.0.0 (npm) turn Amazon Transcribe's JSON into captions. Each word of a call with speaker
# labels carries its speaker ("spk_0"), and neither file says who spoke, though WebVTT has a voice tag for it. The SRT has "00:00:01.000", where SubRip
# has a comma before the milliseconds and the point is WebVTT's; and there a sentence ends at each sign, so "Yes, twice." is two cues. Nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts aws-transcription-to-srt@1.0.6 aws-transcription-to-vtt@2.0.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const toSrt = load('aws-transcription-to-srt');
const toVtt = load('aws-transcription-to-vtt').default;
const word = (content, start_time, end_time, speaker_label) => {
  return { type: 'pronunciation', start_time, end_time, speaker_label, alternatives: [{ confidence: '0.9', content }] };
};
const sign = (content, speaker_label) => ({ type: 'punctuation', speaker_label, alternatives: [{ confidence: '0.0', content }] });
const items = [
  ...[word('Did', '1.0', '1.2', 'spk_0'), word('it', '1.2', '1.9', 'spk_0'), sign('?', 'spk_0')],
  ...[word('Yes', '3.0', '3.4', 'spk_1'), sign(',', 'spk_1'), word('twice', '3.5', '4.0', 'spk_1'), sign('.', 'spk_1')],
];
const call = { results: { transcripts: [{ transcript: 'Did it? Yes, twice.' }], items } };
for (const [name, text] of [['srt', toSrt(call)], ['vtt', toVtt(call)]]) console.log(name, text.trim().split(/\n+/).join(' / '));
LOOK

cat >expected.txt <<'SEEN'
srt 1 / 00:00:01.000 --> 00:00:01.900 / Did it? / 2 / 00:00:03.000 --> 00:00:03.400 / Yes, / 3 / 00:00:03.500 --> 00:00:04.000 / twice.
vtt WEBVTT / 1 / 00:00:01.000 --> 00:00:01.900 / Did it? / 2 / 00:00:03.000 --> 00:00:04.000 / Yes, twice.
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
