#!/usr/bin/env bash
# A JSON Patch (RFC 6902) that changes a rating only if the scorecard is still at revision 7: by the RFC (5) a failed "test" makes the whole patch fail, with
# nothing applied. rfc6902 5.4.0 (npm) goes on after it: the rating is changed, and the failure is one of the entries in the list that it returns.
# fast-json-patch 3.1.1 throws, and keeps what stood before the test in the document, unless it is told to work on a copy; a "replace" of the sixth note
# in a list of one, an error by 4.3, it carries out, with four empty places between. immutable-json-patch 6.0.3 does neither, but leaves that last change out without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rfc6902@5.4.0 fast-json-patch@3.1.1 immutable-json-patch@6.0.3

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { applyPatch } from 'rfc6902';
import { immutableJSONPatch } from 'immutable-json-patch';

const fast = createRequire(import.meta.url)('fast-json-patch');
const appliers = {
  rfc6902: (card, patch) => {
    const failed = applyPatch(card, patch).filter((error) => error !== null);
    return { card, said: failed.length > 0 ? `${failed[0].name} in a list` : 'nothing' };
  },
  'fast-json-patch': (card, patch) => ({ card: fast.applyPatch(card, patch).newDocument, said: 'nothing' }),
  'immutable-json-patch': (card, patch) => ({ card: immutableJSONPatch(card, patch), said: 'nothing' }),
};
const patches = {
  'test, then change': [{ op: 'test', path: '/revision', value: 7 }, { op: 'replace', path: '/rating', value: 1 }],
  'change, then test': [{ op: 'replace', path: '/rating', value: 1 }, { op: 'test', path: '/revision', value: 7 }],
  'replace the sixth note': [{ op: 'replace', path: '/notes/5', value: 'no' }],
};
for (const [name, patch] of Object.entries(patches)) {
  for (const [applier, apply] of Object.entries(appliers)) {
    let card = { revision: 8, rating: 4, notes: ['yes'] };
    let said;
    try {
      ({ card, said } = apply(card, patch));
    } catch (error) {
      said = 'it throws';
    }
    console.log(`${name} | ${applier} | ${said} | ${JSON.stringify(card)}`);
  }
}
LOOK

cat >expected.txt <<'SEEN'
test, then change | rfc6902 | TestError in a list | {"revision":8,"rating":1,"notes":["yes"]}
test, then change | fast-json-patch | it throws | {"revision":8,"rating":4,"notes":["yes"]}
test, then change | immutable-json-patch | it throws | {"revision":8,"rating":4,"notes":["yes"]}
change, then test | rfc6902 | TestError in a list | {"revision":8,"rating":1,"notes":["yes"]}
change, then test | fast-json-patch | it throws | {"revision":8,"rating":1,"notes":["yes"]}
change, then test | immutable-json-patch | it throws | {"revision":8,"rating":4,"notes":["yes"]}
replace the sixth note | rfc6902 | MissingError in a list | {"revision":8,"rating":4,"notes":["yes"]}
replace the sixth note | fast-json-patch | nothing | {"revision":8,"rating":4,"notes":["yes",null,null,null,null,"no"]}
replace the sixth note | immutable-json-patch | nothing | {"revision":8,"rating":4,"notes":["yes"]}
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
