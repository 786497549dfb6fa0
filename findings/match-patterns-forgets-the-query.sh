#!/usr/bin/env bash
# @webext-core/match-patterns 2.0.0 (npm), by which WXT tells whether a content script belongs into a page: a pattern's path is compared with the URL's path alone.
# Browsers compare it with path and query, and leave the fragment out ("Match patterns" at MDN, under "path"). So https://example.com/call?room=* includes
# no call at all, not even /call?room=1, and https://example.com/call includes each URL with a query, where browsers include none. webext-patterns 1.5.1 has
# that one right; to it too no call fits ?room=*, and a link to a place in the page (#room) is another page. Nothing is thrown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @webext-core/match-patterns@2.0.0 webext-patterns@1.5.1

cat >look.mjs <<'LOOK'
import { MatchPattern } from '@webext-core/match-patterns';
import { doesUrlMatchPatterns } from 'webext-patterns';

const cases = [
  ['https://example.com/call?room=*', 'https://example.com/call?room=1'],
  ['https://example.com/call', 'https://example.com/call?room=1'],
  ['https://example.com/call', 'https://example.com/call#room'],
  ['https://example.com/call*', 'https://example.com/call?room=1'],
];
for (const [pattern, url] of cases)
  console.log(`${pattern} and ${url}: ${new MatchPattern(pattern).includes(url)}, webext-patterns ${doesUrlMatchPatterns(url, pattern)}`);
LOOK

cat >expected.txt <<'SEEN'
https://example.com/call?room=* and https://example.com/call?room=1: false, webext-patterns false
https://example.com/call and https://example.com/call?room=1: true, webext-patterns false
https://example.com/call and https://example.com/call#room: true, webext-patterns false
https://example.com/call* and https://example.com/call?room=1: true, webext-patterns true
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
