#!/usr/bin/env bash
# Calls show people as "Ada Example (she/her)". humanparser 2.7.0 (npm) takes "(she/her)" for her family name and Example for a middle one; name-parser 0.0.1
# makes it the end of the family name; initials 3.1.2, where a text in brackets stands for wished initials, shows "she/her" in the circle; full-name-splitter
# 1.1.1, which drops "PhD", takes "Jr." for a whole family name. A match of caption speakers with the candidate's name in a hiring system fails for just
# the people who show their pronouns. another-name-parser 0.1.0 leaves the brackets out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts humanparser@2.7.0 name-parser@0.0.1 full-name-splitter@1.1.1 initials@3.1.2 another-name-parser@0.1.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { parseName } = load('humanparser');
const { parse } = load('name-parser');
const split = load('full-name-splitter').default;
const initials = load('initials');
const another = load('another-name-parser');
for (const name of ['Ada Example', 'Ada Example (she/her)', 'Ada Example PhD', 'Ada Example Jr.']) {
  console.log(`${name} | initials ${initials(name)} | another-name-parser: ${another(name).last}`);
  console.log(`  last name: humanparser ${parseName(name).lastName}, name-parser ${parse(name).lastName}, full-name-splitter ${split(name)[1]}`);
}
LOOK

cat >expected.txt <<'SEEN'
Ada Example | initials AE | another-name-parser: Example
  last name: humanparser Example, name-parser Example, full-name-splitter Example
Ada Example (she/her) | initials she/her | another-name-parser: Example
  last name: humanparser (she/her), name-parser Example (she/her), full-name-splitter (she/her)
Ada Example PhD | initials AEP | another-name-parser: Example
  last name: humanparser Example, name-parser Example PhD, full-name-splitter Example
Ada Example Jr. | initials AEJ | another-name-parser: Example
  last name: humanparser Example, name-parser Example Jr., full-name-splitter Jr.
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
