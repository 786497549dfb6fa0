#!/usr/bin/env bash
# @electric-sql/pglite 0.5.17 (npm), PostgreSQL in JavaScript, with the column "timestamp" (without time zone) and a machine in Berlin: a Date is written as the
# clock of UTC and read back as the clock of the machine. Each save of what was just read moves the interview by an hour, 10:30 to 7:30 after three,
# and nothing is thrown. pg 8.23.0, the client of PostgreSQL in Node, writes and reads by one clock (its prepareValue and parser are asked here). With
# "timestamptz", or on a machine in UTC as servers are, all is well. A date before Christ comes back as an invalid Date as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @electric-sql/pglite@0.5.17 pg@8.23.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { PGlite } from '@electric-sql/pglite';

const require = createRequire(import.meta.url);
const database = await PGlite.create();
await database.exec('create table interviews (plain timestamp, zoned timestamptz)');
const begins = new Date('2026-12-02T10:30:00Z');
await database.query('insert into interviews values ($1, $2)', [begins, begins]);
const read = async () => (await database.query('select plain, zoned from interviews')).rows[0];
const clock = async () => (await database.query('select plain::text from interviews')).rows[0].plain;
console.log('stored:', await clock());
console.log('read:', (await read()).plain.toISOString(), 'and with a zone', (await read()).zoned.toISOString());
for (let save = 0; save < 3; save += 1) await database.query('update interviews set plain = $1', [(await read()).plain]);
console.log('after three saves of what was read:', await clock());
console.log('44 before Christ:', String((await database.query("select date '0044-03-15 BC' as day")).rows[0].day));

const { prepareValue } = require('pg/lib/utils');
const parse = require('pg').types.getTypeParser(1114);
const written = prepareValue(begins);
console.log('pg writes', written, 'and reads', parse(written.slice(0, 19).replace('T', ' ')).toISOString());
LOOK

cat >expected.txt <<'SEEN'
stored: 2026-12-02 10:30:00
read: 2026-12-02T09:30:00.000Z and with a zone 2026-12-02T10:30:00.000Z
after three saves of what was read: 2026-12-02 07:30:00
44 before Christ: Invalid Date
pg writes 2026-12-02T11:30:00.000+01:00 and reads 2026-12-02T10:30:00.000Z
SEEN

TZ=Europe/Berlin node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
