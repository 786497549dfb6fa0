#!/usr/bin/env bash
# "1h30", as French and many others write an hour and a half, in six npm packages that read durations: parse-duration 2.1.9 has 90 minutes; timestring 7.0.0,
# @sapphire/duration 1.2.0, duration-js 4.0.0 and @icholy/duration 5.1.0 have 60, and juration 0.1.1 an hour and thirty seconds. With a decimal comma, "1,5h"
# is fifteen hours to the first three and five to the others. Nothing is thrown, though duration-js and @icholy/duration refuse "90 min". "2-3 hours" is
# minus three hours to @sapphire/duration. And iso8601-duration 2.1.4 reads "-PT15M", which RFC 5545 (3.8.6.3) puts a quarter before the start, as after it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts parse-duration@2.1.9 timestring@7.0.0 @sapphire/duration@1.2.0 duration-js@4.0.0 @icholy/duration@5.1.0 juration@0.1.1 iso8601-duration@2.1.4

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import parseDuration from 'parse-duration';
import timestring from 'timestring';

const load = createRequire(import.meta.url);
const Sapphire = load('@sapphire/duration').Duration;
const Plain = load('duration-js');
const Icholy = load('@icholy/duration').Duration;
const juration = load('juration');
const iso = load('iso8601-duration');
const readers = {
  'parse-duration': (text) => parseDuration(text) / 60_000,
  timestring: (text) => timestring(text, 'm'),
  '@sapphire/duration': (text) => new Sapphire(text).offset / 60_000,
  'duration-js': (text) => new Plain(text).minutes(),
  '@icholy/duration': (text) => new Icholy(text).minutes(),
  juration: (text) => juration.parse(text) / 60,
};
const tried = (read, text) => {
  try {
    return Number(read(text).toFixed(2));
  } catch {
    return 'refused';
  }
};
for (const text of ['1h30m', '1h30', '1,5h', '90 min', '2-3 hours']) {
  console.log(`${text}, in minutes |`, Object.entries(readers).map(([name, read]) => `${name} ${tried(read, text)}`).join(' | '));
}
console.log('-PT15M, in minutes | iso8601-duration', iso.toSeconds(iso.parse('-PT15M')) / 60);
LOOK

cat >expected.txt <<'SEEN'
1h30m, in minutes | parse-duration 90 | timestring 90 | @sapphire/duration 90 | duration-js 90 | @icholy/duration 90 | juration 90
1h30, in minutes | parse-duration 90 | timestring 60 | @sapphire/duration 60 | duration-js 60 | @icholy/duration 60 | juration 60.5
1,5h, in minutes | parse-duration 900 | timestring 900 | @sapphire/duration 900 | duration-js 300 | @icholy/duration 300 | juration 300.02
90 min, in minutes | parse-duration 90 | timestring 90 | @sapphire/duration 90 | duration-js refused | @icholy/duration refused | juration 90
2-3 hours, in minutes | parse-duration 180 | timestring 180 | @sapphire/duration -180 | duration-js refused | @icholy/duration refused | juration 180.03
-PT15M, in minutes | iso8601-duration 15
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
