#!/usr/bin/env bash
# @mergeapi/merge-node-client 4.0.4 (npm), the vendor's client for hiring systems: a POST that is answered with 500 (or with 408 or 429) is sent again, twice,
# with no header by which the server could know it again, and its README speaks of no retries. RFC 9110 (9.2.2) lets a client repeat a POST by itself only when
# it knows that this is harmless. A server that wrote the candidate and failed afterwards has three of them, and the caller hears of one error.
# Who tries again after that error makes it six. "maxRetries: 0" beside the request's other options ends it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @mergeapi/merge-node-client@4.0.4

cat >look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const { MergeClient } = createRequire(import.meta.url)('@mergeapi/merge-node-client');
const written = [];
const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  written.push({ keys: Object.keys(request.headers).filter((name) => /idempot|retry|attempt/.test(name)), body: Buffer.concat(parts).toString() });
  response.writeHead(500, { 'content-type': 'application/json' }).end('{}');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const merge = new MergeClient({ apiKey: 'none', accountToken: 'none', environment: `http://127.0.0.1:${server.address().port}` });
const create = async (options) => {
  written.length = 0;
  try {
    await merge.ats.candidates.create({ model: { firstName: 'Ada' }, remoteUserId: '1' }, options);
  } catch (error) {
    console.log('the client throws', error.name, error.statusCode);
  }
  console.log('the server was told', written.length, 'times, all the same:', new Set(written.map(({ body }) => body)).size === 1);
  console.log('headers to know it by:', written.flatMap(({ keys }) => keys).length);
};
await create({});
await create({ maxRetries: 0 });
server.close();
LOOK

cat >expected.txt <<'SEEN'
the client throws MergeError 500
the server was told 3 times, all the same: true
headers to know it by: 0
the client throws MergeError 500
the server was told 1 times, all the same: true
headers to know it by: 0
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
