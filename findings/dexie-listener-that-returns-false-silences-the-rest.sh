#!/usr/bin/env bash
# dexie 4.4.7 (npm): Dexie.on('storagemutated') tells its listeners in turn, the newest first, until one of them returns false; the others hear
# nothing of that change. Dexie's own, by which other tabs and workers learn of it, is the oldest. A listener written as
# (parts) => concerns(parts) && ask() thus keeps each change that is none of its own from the listeners before it and from every other tab.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dexie@4.4.7 fake-indexeddb@6.2.8

cat >look.mjs <<'LOOK'
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';

const heard = [];
const elsewhere = new BroadcastChannel('x-storagemutated-1');
elsewhere.onmessage = () => heard.push('another tab');
const database = new Dexie('one');
database.version(1).stores({ notes: 'id', people: 'id' });
await database.open();

const tell = async (label, table) => {
  heard.length = 0;
  await database.table(table).put({ id: Math.random() });
  await new Promise((resolve) => setTimeout(resolve, 200));
  console.log(`${label}:`, [...new Set(heard)].toSorted().join(', ') || 'nobody');
};
const concerns = (parts, table) => Object.keys(parts).some((part) => part.includes(`/${table}/`));
Dexie.on('storagemutated', () => void heard.push('older'));
await tell('a person was written', 'people');
Dexie.on('storagemutated', (parts) => concerns(parts, 'notes') && heard.push('newer') > 0);
await tell('with a newer listener for notes, a note was written', 'notes');
await tell('and a person was written', 'people');
elsewhere.close();
process.exit(0);
LOOK

cat >expected.txt <<'SEEN'
a person was written: another tab, older
with a newer listener for notes, a note was written: another tab, newer, older
and a person was written: nobody
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
