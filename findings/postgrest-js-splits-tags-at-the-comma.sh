#!/usr/bin/env bash
# @supabase/postgrest-js 2.119.1 (npm): contains() and overlaps() join a list to an array's literal without quotes, so the one tag "C, C++" is asked for as the two
# tags C and C++: the row that has it is not found, and rows that have the two are. PostgreSQL 18 (@electric-sql/pglite 0.5.17) shows what it makes
# of that literal. in() puts quotes round a text with a comma, and leaves a quote inside it as it is, which ends the text for the server. And an empty
# 404, as a proxy sends for a wrong path, is reported as status 204 without an error, so a delete that reached nothing counts as done.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @supabase/postgrest-js@2.119.1 @electric-sql/pglite@0.5.17

cat >look.mjs <<'LOOK'
import { createServer } from 'node:http';
import { PGlite } from '@electric-sql/pglite';
import { PostgrestClient } from '@supabase/postgrest-js';

const asked = [];
const server = createServer((request, response) => {
  asked.push(new URL(request.url, 'http://x').searchParams);
  const isDelete = request.method === 'DELETE';
  response.writeHead(isDelete ? 404 : 200, { 'content-type': 'application/json' }).end(isDelete ? '' : '[]');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const client = new PostgrestClient(`http://127.0.0.1:${server.address().port}`);

await client.from('notes').select().contains('tags', ['C, C++']);
const literal = asked.at(-1).get('tags').replace('cs.', '');
const database = new PGlite();
const { rows } = await database.query("select array['C, C++'] @> $1::text[] as one, array['C', 'C++'] @> $1::text[] as two", [literal]);
console.log('contains asks for', literal, '| found in [C, C++ as one tag]:', rows[0].one, '| in [C and C++]:', rows[0].two);
await client.from('notes').select().in('name', ['Kit "K, K" Example']);
console.log('in asks for', asked.at(-1).get('name'));
const { status, error } = await client.from('notes').delete().eq('id', 1);
console.log('a delete answered with an empty 404: status', status, 'error', error);
server.close();
await database.close();
LOOK

cat >expected.txt <<'SEEN'
contains asks for {C, C++} | found in [C, C++ as one tag]: false | in [C and C++]: true
in asks for in.("Kit "K, K" Example")
a delete answered with an empty 404: status 204 error null
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
