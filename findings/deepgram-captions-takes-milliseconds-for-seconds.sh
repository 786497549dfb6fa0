#!/usr/bin/env bash
# @deepgram/captions 1.2.0 (npm) has a converter for AssemblyAI's transcripts as well: AssemblyAI counts a word's start and end in milliseconds, as its
# API and the types of its own client (assemblyai 4.41.5) say. They are written as seconds, so what was said in the first second of a call stands at
# 16 minutes 40. For the same words from Deepgram, which counts seconds, it is right. Each line is well formed, and captions of a long call
# end after days.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @deepgram/captions@1.2.0 assemblyai@4.41.5

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const { AssemblyAiConverter, webvtt } = createRequire(import.meta.url)('@deepgram/captions');
const types = readFileSync('node_modules/assemblyai/dist/types/openapi.generated.d.ts', 'utf8');
console.log('by its own client:', /The starting time, in milliseconds, of the utterance/.exec(types)?.[0]);
const speak = (speaker, scale, ...words) => {
  const timed = words.map(([text, start, end]) => ({ text, word: text, punctuated_word: text, start: start * scale, end: end * scale, confidence: 1, speaker }));
  return { speaker, text: words.map(([text]) => text).join(' '), start: timed[0].start, end: timed.at(-1).end, confidence: 1, words: timed };
};
const cues = (text) => text.split('\n').filter((line) => /-->|<v/.test(line)).join(' ');
const question = [['Did', 1, 1.2], ['it?', 1.2, 1.9]];
const utterances = [speak('A', 1000, ...question), speak('B', 1000, ['Yes.', 3, 3.4])];
console.log('AssemblyAI:', cues(webvtt(new AssemblyAiConverter({ id: '1', utterances, words: utterances.flatMap(({ words }) => words) }))));
const seconds = [...speak(0, 1, ...question).words, ...speak(1, 1, ['Yes.', 3, 3.4]).words];
console.log('Deepgram:', cues(webvtt({ metadata: {}, results: { channels: [{ alternatives: [{ transcript: '', words: seconds }] }] } })));
LOOK

cat >expected.txt <<'SEEN'
by its own client: The starting time, in milliseconds, of the utterance
AssemblyAI: 00:16:40.000 --> 00:31:40.000 <v Speaker A>Did it? 00:50:00.000 --> 00:56:40.000 <v Speaker B>Yes.
Deepgram: 00:00:01.000 --> 00:00:01.900 <v Speaker 0>Did it? 00:00:03.000 --> 00:00:03.400 <v Speaker 1>Yes.
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
