#!/usr/bin/env bash
# any-date-parser 2.2.4 (npm), "the most comprehensive and accurate" by its README, which lists offsets: "Wed, 02 Dec 2026 10:30:00 -0500", the Date of a
# mail (RFC 5322, 3.3), loses its offset and is half past ten of the machine's own zone, here UTC, five hours early. The week date of ISO 8601, 2026-W49-3
# (the 2nd of December), is the 3rd of September. Both are valid by "isValid", as a text that fits no format is searched for parts that look like a
# date. Mails and week numbers are how interviews are agreed on.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts any-date-parser@2.2.4

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

process.env.TZ = 'UTC';
const load = createRequire(import.meta.url)('any-date-parser');
const parser = load.default ?? load;
const show = (text, meant) => {
  const date = parser.fromString(text);
  console.log(`${text} | meant: ${meant} | read: ${date.isValid() ? date.toISOString() : 'invalid'}`);
};
show('2026-12-02T10:30:00-05:00', '15:30 UTC');
show('Wed, 02 Dec 2026 10:30:00 -0500', '15:30 UTC');
show('Wed, 02 Dec 2026 10:30:00 +0100', '09:30 UTC');
show('2026-W49-3', 'the 2nd of December');
LOOK

cat >expected.txt <<'SEEN'
2026-12-02T10:30:00-05:00 | meant: 15:30 UTC | read: 2026-12-02T15:30:00.000Z
Wed, 02 Dec 2026 10:30:00 -0500 | meant: 15:30 UTC | read: 2026-12-02T10:30:00.000Z
Wed, 02 Dec 2026 10:30:00 +0100 | meant: 09:30 UTC | read: 2026-12-02T10:30:00.000Z
2026-W49-3 | meant: the 2nd of December | read: 2026-09-03T00:00:00.000Z
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
