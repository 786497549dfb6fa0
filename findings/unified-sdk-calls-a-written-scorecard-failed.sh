#!/usr/bin/env bash
# @unified-api/typescript-sdk 2.85.49 (npm), the vendor's client for scorecards in many hiring systems. Its four recommendations are DEFINITELY_NO, NO,
# YES and STRONG_YES: there is no STRONG_NO, yet STRONG_NO is sent without a word, as the list is open; a wrong type of an answer is refused. And
# when the scorecard was written and the answer holds null for a field that is optional, createAtsScorecard throws: who takes that for a failed
# request and tries again writes the scorecard twice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @unified-api/typescript-sdk@2.85.49

cat >look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { UnifiedTo } from '@unified-api/typescript-sdk';

let written = 0;
const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const { recommendation, comment } = JSON.parse(Buffer.concat(parts).toString());
  written += 1;
  console.log('the server wrote', recommendation, comment);
  const answer = { id: '1', recommendation, comment, ...(comment === 'second' && { job_id: null }) };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const unified = new UnifiedTo({ serverURL: `http://127.0.0.1:${server.address().port}`, security: { jwt: 'none' } });
const send = async (atsScorecard) => {
  try {
    const { id } = await unified.scorecard.createAtsScorecard({ connectionId: 'c', atsScorecard });
    console.log('the client says: written as', id);
  } catch (error) {
    console.log('the client throws', error.name);
  }
};
await send({ recommendation: 'STRONG_NO', comment: 'first' });
await send({ recommendation: 'DEFINITELY_NO', comment: 'second' });
await send({ questions: [{ text: 'Debugging', answer: 4 }] });
console.log('written', written);
server.close();
LOOK

cat >expected.txt <<'SEEN'
the server wrote STRONG_NO first
the client says: written as 1
the server wrote DEFINITELY_NO second
the client throws ResponseValidationError
the client throws SDKValidationError
written 2
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
