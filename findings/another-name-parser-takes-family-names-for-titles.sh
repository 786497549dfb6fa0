#!/usr/bin/env bash
# another-name-parser 0.1.0 (npm) knows titles and suffixes wherever they stand and however they are written: the Vietnamese family name Do is the degree
# D.O., so "Mai Do" has no last name; the given name Vi is a sixth, so "Vi Nguyen" has the first name Nguyen; An and Major at the end are titles moved to
# the front, and "Do Van Minh" loses Do as well. By its README a title is a prefix. Its pieces, put together again, are another person's name
# ("Major Lee"), and a match by first and last name against a hiring system finds nobody, or somebody else. humanparser 2.7.0 reads these right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts another-name-parser@0.1.0 humanparser@2.7.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const parse = load('another-name-parser');
const { parseName } = load('humanparser');
for (const name of ['Mai Do', 'Vi Nguyen', 'Lee Major', 'Nguyễn Văn An', 'Do Van Minh']) {
  const { prefix, first, last, suffix } = parse(name);
  const other = parseName(name);
  console.log(`${name} | prefix ${prefix}, first ${first}, last ${last}, suffix ${suffix} | humanparser: first ${other.firstName}, last ${other.lastName}`);
}
LOOK

cat >expected.txt <<'SEEN'
Mai Do | prefix null, first Mai, last null, suffix Do | humanparser: first Mai, last Do
Vi Nguyen | prefix null, first Nguyen, last null, suffix Vi | humanparser: first Vi, last Nguyen
Lee Major | prefix Major, first Lee, last null, suffix null | humanparser: first Lee, last Major
Nguyễn Văn An | prefix An, first Nguyễn, last Văn, suffix null | humanparser: first Nguyễn, last An
Do Van Minh | prefix null, first Van, last Minh, suffix Do | humanparser: first Do, last Van Minh
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
