#!/usr/bin/env bash
# @donedeal0/superdiff 4.2.2 (npm), which compares objects, lists and texts: two Dates are equal to it, whatever they are, as it compares objects by their own
# keys and a Date has none. An interview that was moved by a week has the status "equal", with the old and the new time beside it; so have a list of times and,
# for the same reason, a Map or a Set of ratings. As ISO texts the times are told apart. NaN, in return, is "updated" beside NaN. deep-object-diff 1.1.9
# sees the change of a Date, though not of a Map or a Set. The READMEs name no such limit.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @donedeal0/superdiff@4.2.2 deep-object-diff@1.1.9

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { getListDiff, getObjectDiff } = load('@donedeal0/superdiff');
const { diff } = load('deep-object-diff');
const [before, after] = [new Date('2026-12-02T10:00:00Z'), new Date('2026-12-09T10:00:00Z')];
const pairs = {
  'a Date, moved by a week': [{ at: before }, { at: after }],
  'the same as ISO texts': [{ at: before.toISOString() }, { at: after.toISOString() }],
  'a Date, taken away': [{ at: before }, { at: null }],
  'a Map of ratings': [{ ratings: new Map([['Depth', 4]]) }, { ratings: new Map([['Depth', 1]]) }],
  'a Set of tags': [{ tags: new Set(['hire']) }, { tags: new Set(['no hire']) }],
  'NaN, unchanged': [{ average: Number.NaN }, { average: Number.NaN }],
};
for (const [name, [first, second]] of Object.entries(pairs)) {
  console.log(`${name} | superdiff: ${getObjectDiff(first, second).status} | deep-object-diff: ${Object.keys(diff(first, second)).length} changed`);
}
console.log('a list of Dates | superdiff:', getListDiff([before], [after]).status);
console.log('a list of interviews | superdiff:', getListDiff([{ id: 1, at: before }], [{ id: 1, at: after }], { referenceKey: 'id' }).status);
LOOK

cat >expected.txt <<'SEEN'
a Date, moved by a week | superdiff: equal | deep-object-diff: 1 changed
the same as ISO texts | superdiff: updated | deep-object-diff: 1 changed
a Date, taken away | superdiff: updated | deep-object-diff: 1 changed
a Map of ratings | superdiff: equal | deep-object-diff: 0 changed
a Set of tags | superdiff: equal | deep-object-diff: 0 changed
NaN, unchanged | superdiff: updated | deep-object-diff: 1 changed
a list of Dates | superdiff: equal
a list of interviews | superdiff: equal
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
