#!/usr/bin/env bash
# ical.js 2.2.1 (npm): each next() of a rule’s iterator gives the same Time, which it changes when it goes on. Whoever collects the times has the
# last of them as often as there are times; also the first, that was kept for later. The iterator of an event (RecurExpansion) gives a new one each time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1

cat >look.mjs <<'LOOK'
import ICAL from 'ical.js';

const start = ICAL.Time.fromString('2026-12-02T10:00:00');
const iterator = ICAL.Recur.fromString('FREQ=WEEKLY').iterator(start);
const kept = [iterator.next(), iterator.next(), iterator.next()];
console.log('of a rule:', kept.map(String).join(' '));

const event = new ICAL.Component(['vevent', [['dtstart', {}, 'date-time', '2026-12-02T10:00:00'], ['rrule', {}, 'recur', { freq: 'WEEKLY' }]], []]);
const expansion = new ICAL.Event(event).iterator();
console.log('of an event:', [expansion.next(), expansion.next(), expansion.next()].map(String).join(' '));
LOOK

cat >expected.txt <<'SEEN'
of a rule: 2026-12-16T10:00:00 2026-12-16T10:00:00 2026-12-16T10:00:00
of an event: 2026-12-02T10:00:00 2026-12-09T10:00:00 2026-12-16T10:00:00
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
