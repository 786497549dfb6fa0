#!/usr/bin/env bash
# datebook 8.0.1 (npm): each event is written with TRANSP:TRANSPARENT, by which a calendar shows its time as free (RFC 5545, 3.8.2.7; without the line it is
# OPAQUE, busy). An interview that was put into a calendar so is booked over by the next one who looks for a free hour. No option says otherwise, and
# addProperty('TRANSP', 'OPAQUE') adds a second line, where the format allows one; ical.js reads the first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts datebook@8.0.1 ical.js@2.2.1

cat >look.mjs <<'LOOK'
import ICAL from 'ical.js';
import { ICalendar } from 'datebook';

const write = () => new ICalendar({ title: 'Interview', start: new Date('2026-12-02T09:00:00Z'), end: new Date('2026-12-02T09:45:00Z') });
const show = (name, calendar) => {
  const text = calendar.render();
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  console.log(name, '|', text.match(/TRANSP.*/g).map((line) => line.trim()).join(' and '), '| ical.js reads', event.getFirstPropertyValue('transp'));
};
show('as it comes', write());
const asked = write();
asked.addProperty('TRANSP', 'OPAQUE');
show('asked for OPAQUE', asked);
LOOK

cat >expected.txt <<'SEEN'
as it comes | TRANSP:TRANSPARENT | ical.js reads TRANSPARENT
asked for OPAQUE | TRANSP:TRANSPARENT and TRANSP:OPAQUE | ical.js reads TRANSPARENT
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
