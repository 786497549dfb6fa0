#!/usr/bin/env bash
# natural 8.1.1 (npm), taken for its stemmers, tokenizers and name distances: "import" alone reads the file .env of the working folder into the process's
# environment, for the storage of trained models that nobody asked for, and says so on the standard output, with a tip that changes each time. A
# command that writes JSON there writes JSON no more, and settings that a program meant to leave to its own reader (with another file, or none in tests) are
# set before it looks. Its README names no such thing. Only what is set already stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1

cat >look.mjs <<'LOOK'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

writeFileSync('.env', 'MODE=from-the-file\nKEPT=from-the-file\n');
const program = "require('natural'); console.log(JSON.stringify({ mode: process.env.MODE, kept: process.env.KEPT }))";
const lines = execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', env: { PATH: process.env.PATH, KEPT: 'as-set' } }).trim().split('\n');
console.log('lines beside the JSON, all of them about .env:', lines.slice(0, -1).length > 0 && lines.slice(0, -1).every((line) => line.includes('.env')));
console.log(lines.at(-1));
LOOK

cat >expected.txt <<'SEEN'
lines beside the JSON, all of them about .env: true
{"mode":"from-the-file","kept":"as-set"}
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
