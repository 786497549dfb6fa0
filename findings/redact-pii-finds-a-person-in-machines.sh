#!/usr/bin/env bash
# redact-pii 3.4.0 (npm): two of its 11,539 known names may follow each other without a space between, so "machines" is a person (Mach and Ines are on the
# list) and is replaced. People themselves go by halves: a known first name is taken and the family name beside it stays, "Ada O’Neill" keeps its O’; and
# after "Hi", where any name with capitals is to go, "Zoë Ortiz" keeps her first name for its accent, and "Ludwig van Beethoven" all but his first for
# the particle (the documentation promises English; these are names in English text). Notes redacted so still name the candidate.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts redact-pii@3.4.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const { SyncRedactor } = createRequire(import.meta.url)('redact-pii');
const redactor = new SyncRedactor();
const greeted = ['Ada O’Neill', 'Zoe Ortiz', 'Zoë Ortiz', 'Ludwig van Beethoven'].map((name) => `Hi ${name}, welcome`);
for (const note of ['tuned 192 machines', 'Anna Example spoke', ...greeted]) console.log(note, '=>', redactor.redact(note));
LOOK

cat >expected.txt <<'SEEN'
tuned 192 machines => tuned 192 PERSON_NAME
Anna Example spoke => PERSON_NAME Example spoke
Hi Ada O’Neill, welcome => Hi PERSON_NAME O’PERSON_NAME, welcome
Hi Zoe Ortiz, welcome => Hi PERSON_NAME, welcome
Hi Zoë Ortiz, welcome => Hi Zoë PERSON_NAME, welcome
Hi Ludwig van Beethoven, welcome => Hi PERSON_NAME van Beethoven, welcome
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
