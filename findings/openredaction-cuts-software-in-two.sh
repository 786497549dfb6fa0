#!/usr/bin/env bash
# openredaction 1.1.5 and @openredaction/openredaction 1.0.4 (npm), detectors of personal details: with their defaults the letters "so", "po" or "source"
# and what follows are taken for a reference and its number, also within a word. "Software" is a standing order "ftware", and its redacted text "So[SO_2813]";
# "position" is a purchase order "sition", or with a capital the whole sentence a name; "source control" is a source named "control", and SHA256 a number
# plate of North Dakota. Each has a confidence of 0.8 and holds no detail of anybody. In notes on engineers that is nearly each sentence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openredaction@1.1.5 @openredaction/openredaction@1.0.4

cat >look.mjs <<'LOOK'
import { OpenRedaction as Scoped } from '@openredaction/openredaction';
import { OpenRedaction as Plain } from 'openredaction';

const notes = ['a software team', 'the position was clear', 'The position was clear', 'source control', 'Used SHA256 and AES128'];
for (const [name, Redaction] of [['openredaction', Plain], ['@openredaction/openredaction', Scoped]]) {
  for (const note of notes) {
    const { detections } = await new Redaction().detect(note);
    const seen = detections.map(({ type, value, confidence }) => `${type} "${value}" ${confidence}`).join(', ');
    console.log(`${name} | ${note} | ${seen || 'nothing'}`);
  }
}
LOOK

cat >expected.txt <<'SEEN'
openredaction | a software team | STANDING_ORDER_REF "ftware" 0.8
openredaction | the position was clear | nothing
openredaction | The position was clear | NAME "The position was clear" 0.8
openredaction | source control | SOURCE_ID "control" 0.8
openredaction | Used SHA256 and AES128 | NORTH_DAKOTA_LICENSE_PLATE "SHA256" 0.8, NORTH_DAKOTA_LICENSE_PLATE "AES128" 0.8
@openredaction/openredaction | a software team | STANDING_ORDER_REF "ftware" 0.8
@openredaction/openredaction | the position was clear | PURCHASE_ORDER_NUMBER "sition" 0.8
@openredaction/openredaction | The position was clear | PURCHASE_ORDER_NUMBER "sition" 0.8
@openredaction/openredaction | source control | SOURCE_ID "control" 0.8
@openredaction/openredaction | Used SHA256 and AES128 | NORTH_DAKOTA_LICENSE_PLATE "SHA256" 0.8, NORTH_DAKOTA_LICENSE_PLATE "AES128" 0.8
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
