#!/usr/bin/env bash
# @xsai/generate-text 0.4.4 (npm), a small client for models that speak OpenAI's protocol: an answer that ends at the token limit ("finish_reason": "length") makes
# it ask again, with the half answer as the assistant's last turn, although "maxSteps" is 1 by default and no tool is there. A server that goes on
# from there (as llama.cpp does) sends the rest, and "text" is that rest alone, with finishReason "stop": nothing says that the beginning is missing,
# unless "steps" is put together by hand. Two requests are paid for. @xsai/stream-text, of the same make, ends after the first with "length".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @xsai/generate-text@0.4.4 @xsai/stream-text@0.4.4

cat >look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { generateText } from '@xsai/generate-text';
import { streamText } from '@xsai/stream-text';

const halves = [['She found the cause', 'length'], [' and told nobody.', 'stop']];
let asked = 0;
const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const { stream } = JSON.parse(Buffer.concat(parts).toString());
  const [content, reason] = halves[asked];
  asked += 1;
  const choice = { index: 0, finish_reason: reason, [stream ? 'delta' : 'message']: { role: 'assistant', content } };
  const answer = JSON.stringify({ id: '1', created: 1, model: 'm', choices: [choice] });
  response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' }).end(stream ? `data: ${answer}\n\ndata: [DONE]\n\n` : answer);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const baseURL = `http://127.0.0.1:${server.address().port}/v1/`;
const question = { apiKey: 'none', baseURL, model: 'm', maxTokens: 4, messages: [{ role: 'user', content: 'What did she do?' }] };
const { text, finishReason } = await generateText(question);
console.log(`generateText asked ${asked} times, finishReason ${finishReason}, text "${text}"`);
asked = 0;
const { textStream, steps } = streamText(question);
const words = [];
for await (const part of textStream) words.push(part);
console.log(`streamText asked ${asked} time, finishReason ${(await steps).at(-1).finishReason}, text "${words.join('')}"`);
server.close();
LOOK

cat >expected.txt <<'SEEN'
generateText asked 2 times, finishReason stop, text " and told nobody."
streamText asked 1 time, finishReason length, text "She found the cause"
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
