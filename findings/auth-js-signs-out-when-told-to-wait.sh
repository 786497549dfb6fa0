#!/usr/bin/env bash
# @supabase/auth-js 2.119.1 (npm), the sign-in of Supabase's client: when the access token has run out, getSession() asks for a new one. If that request is
# answered with 429, which asks to wait (RFC 6585, 4), or with the 404 page of a proxy, the stored session is removed, so the refresh
# token, which was good, is gone and the user signs in again; after 503 it is kept. And signOut() does the reverse: when the server answers 500, the
# session stays on the machine, and only the returned "error" says so. By itself it also signs out every other device (scope=global).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @supabase/auth-js@2.119.1

cat >look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const { AuthClient } = createRequire(import.meta.url)('@supabase/auth-js');
let answer = 503;
let asked = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const html = answer === 404;
  response.writeHead(answer, { 'content-type': html ? 'text/html' : 'application/json' }).end(html ? '<html></html>' : '{"message":"later"}');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const sessionUntil = (seconds) => ({
  access_token: `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ exp: seconds, sub: 'one' })}.x`,
  refresh_token: 'still good',
  token_type: 'bearer',
  expires_in: 3600,
  expires_at: seconds,
  user: { id: 'one' },
});
const attempt = async (status, secondsLeft, act) => {
  answer = status;
  asked = [];
  const kept = new Map([['session', JSON.stringify(sessionUntil(Math.floor(Date.now() / 1000) + secondsLeft))]]);
  const storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
  const url = `http://127.0.0.1:${server.address().port}`;
  const client = new AuthClient({ url, storage, storageKey: 'session', autoRefreshToken: false });
  const { error } = await act(client);
  console.log(`${act.name}, answered ${status} | ${error.name} | session kept: ${kept.has('session')} | ${[...new Set(asked)].join(', ')}`);
};
const getSession = (client) => client.getSession();
const signOut = (client) => client.signOut();
for (const status of [503, 429, 404]) await attempt(status, -10, getSession);
await attempt(500, 3600, signOut);
server.close();
process.exit(0);
LOOK

cat >expected.txt <<'SEEN'
getSession, answered 503 | AuthRetryableFetchError | session kept: true | POST /token?grant_type=refresh_token
getSession, answered 429 | AuthApiError | session kept: false | POST /token?grant_type=refresh_token
getSession, answered 404 | AuthUnknownError | session kept: false | POST /token?grant_type=refresh_token
signOut, answered 500 | AuthRetryableFetchError | session kept: true | POST /logout?scope=global
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
