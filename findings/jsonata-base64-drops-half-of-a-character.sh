#!/usr/bin/env bash
# jsonata 2.2.2 (npm), in Node: $base64encode keeps only the lower byte of each character, without a word. Curly quotes become the control characters
# U+001C and U+001D, and a Chinese name is lost. In a page the same expression is an error, and in a web worker there is neither function at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsonata@2.2.2

cat >look.mjs <<'LOOK'
import jsonata from 'jsonata';

const show = async (expression) => {
  try {
    console.log(expression, '=>', JSON.stringify(await jsonata(expression).evaluate({})));
  } catch (error) {
    console.log(expression, '=> error:', error.message.split('\n')[0]);
  }
};
await show('$base64decode($base64encode("Søren"))');
await show('$base64decode($base64encode("“hi”"))');
await show('$base64encode("王")');
globalThis.window = { btoa, atob };
await show('$base64encode("“hi”")');
delete globalThis.window;
delete globalThis.Buffer;
await show('$base64encode("hi")');
LOOK

cat >expected.txt <<'SEEN'
$base64decode($base64encode("Søren")) => "Søren"
$base64decode($base64encode("“hi”")) => "\u001chi\u001d"
$base64encode("王") => "iw=="
$base64encode("“hi”") => error: Invalid character
$base64encode("hi") => error: Cannot read properties of undefined (reading 'from')
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
