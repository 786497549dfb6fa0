#!/usr/bin/env bash
# jsonresume-themeutils 1.4.3 (npm), the helpers for themes of JSON Resume: getDuration divides a job's milliseconds by months of 30.44 days and drops the rest,
# so June 2018 to May 2019, eleven months, is ten, February is "28 days", and nearly two years are "1 year 10 months". A job that goes on, which the schema
# writes by leaving "endDate" out, has lasted "NaN day". And LinkedIn is not among the networks that it knows: where the résumé leaves out the optional
# "url" of that profile, getUrlForProfile answers "//undefined/ada", a link to another site. Who asks for eleven months passes over the wrong people.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsonresume-themeutils@1.4.3

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { getDuration, getUrlForProfile } = createRequire(import.meta.url)('jsonresume-themeutils');
const jobs = [
  ['2018-06-01', '2019-05-01'],
  ['2018-06-01', '2020-05-01'],
  ['2018-01-01', '2018-12-31'],
  ['2018-03-01', '2018-05-01'],
  ['2018-02-01', '2018-03-01'],
  ['2018-06-01', undefined],
];
for (const [start, end] of jobs) console.log(`${start} to ${end ?? 'now'} | ${getDuration(start, end, true)}`);
const profiles = [{ network: 'GitHub', username: 'ada' }, { network: 'LinkedIn', username: 'ada' }];
for (const { network } of profiles) console.log(network, getUrlForProfile({ basics: { profiles } }, network.toLowerCase()));
LOOK

cat >expected.txt <<'SEEN'
2018-06-01 to 2019-05-01 | 10 months
2018-06-01 to 2020-05-01 | 1 year 10 months
2018-01-01 to 2018-12-31 | 11 months
2018-03-01 to 2018-05-01 | 2 months
2018-02-01 to 2018-03-01 | 28 days
2018-06-01 to now | NaN day
GitHub //github.com/ada
LinkedIn //undefined/ada
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
