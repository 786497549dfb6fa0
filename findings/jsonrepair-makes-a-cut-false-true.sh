#!/usr/bin/env bash
# jsonrepair 3.15.0 (npm), whose README names truncated JSON among what it repairs: an answer of a model that its token limit cut within a word keeps the
# piece as a text. {"hire": fals becomes {"hire": "fals"}, which is true where it is asked as a condition, and {"note": nul a note that reads "nul". One
# letter more and it is right. best-effort-json-parser 1.5.1 and partial-json 0.1.7, made for the same, give false and null. Nothing marks what was mended.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsonrepair@3.15.0 best-effort-json-parser@1.5.1 partial-json@0.1.7

cat >look.mjs <<'LOOK'
import { parse as parseBest } from 'best-effort-json-parser';
import { jsonrepair } from 'jsonrepair';
import { parse as parsePartial } from 'partial-json';

for (const text of ['{"hire": false', '{"hire": fals', '{"hire": f', '{"note": nul']) {
  const repaired = JSON.parse(jsonrepair(text));
  const others = [parsePartial(text), parseBest(text)].map((value) => JSON.stringify(value));
  console.log(`${text} | jsonrepair ${JSON.stringify(repaired)}, taken as ${Boolean(Object.values(repaired)[0])}`);
  console.log(`  partial-json ${others[0]} | best-effort-json-parser ${others[1]}`);
}
LOOK

cat >expected.txt <<'SEEN'
{"hire": false | jsonrepair {"hire":false}, taken as false
  partial-json {"hire":false} | best-effort-json-parser {"hire":false}
{"hire": fals | jsonrepair {"hire":"fals"}, taken as true
  partial-json {"hire":false} | best-effort-json-parser {"hire":false}
{"hire": f | jsonrepair {"hire":"f"}, taken as true
  partial-json {"hire":false} | best-effort-json-parser {"hire":false}
{"note": nul | jsonrepair {"note":"nul"}, taken as true
  partial-json {"note":null} | best-effort-json-parser {"note":null}
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
