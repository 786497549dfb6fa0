#!/usr/bin/env bash
# @webext-core/fake-browser 2.0.1 (npm), the extension API in which WXT's unit tests run, keeps other things than a browser's storage does: null is not stored, so
# "asked and answered with nothing" is the same as "never asked"; a key that is not there comes back as undefined, where browsers leave it out; and what was
# read is the stored object itself, so changing it changes the storage without a write. A message arrives as the very object that was sent, with its
# Dates, where Chrome sends JSON. Taking away what is not there is reported as a change. Such tests are green and the extension is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @webext-core/fake-browser@2.0.1

cat >look.mjs <<'LOOK'
import { fakeBrowser } from '@webext-core/fake-browser';

const { local } = fakeBrowser.storage;
await local.set({ consent: null, interview: { notes: ['Ada began'] } });
console.log('everything that is stored:', JSON.stringify(await local.get(null)));
console.log('the keys of a read that finds nothing:', Object.keys(await local.get(['nowhere'])));
const { interview } = await local.get('interview');
interview.notes.push('never saved');
console.log('read again:', JSON.stringify(await local.get('interview')));

const changed = [];
local.onChanged.addListener((changes) => changed.push(...Object.keys(changes)));
await local.remove('nowhere');
console.log('changes after removing what is not there:', changed);

const arrived = [];
fakeBrowser.runtime.onMessage.addListener((message) => void arrived.push(message));
const sent = { startsAt: new Date(0) };
await fakeBrowser.runtime.sendMessage(sent);
console.log('the message that arrives is the one that was sent:', arrived[0] === sent, arrived[0].startsAt.constructor.name);
LOOK

cat >expected.txt <<'SEEN'
everything that is stored: {"interview":{"notes":["Ada began"]}}
the keys of a read that finds nothing: [ 'nowhere' ]
read again: {"interview":{"notes":["Ada began","never saved"]}}
changes after removing what is not there: [ 'nowhere' ]
the message that arrives is the one that was sent: true Date
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
