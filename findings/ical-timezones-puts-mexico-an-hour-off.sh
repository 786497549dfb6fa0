#!/usr/bin/env bash
# @touch4it/ical-timezones 1.9.0 (npm), which ical-generator's README recommends for the VTIMEZONE of an invitation: Mexico, Iran and São Paulo change to summer
# time in it for ever, which they gave up in 2022, 2022 and 2019. A calendar takes the zone from the invitation (RFC 5545, 3.6.5), so an interview
# at ten in Mexico City in July stands an hour early for everybody whose calendar does. Intl has it right. For Europe/Kyiv the answer is null, and
# ical-generator 11.1.2 leaves the block out, which the format demands.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @touch4it/ical-timezones@1.9.0 ical-generator@11.1.2 ical.js@2.2.1

cat >look.mjs <<'LOOK'
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ICAL from 'ical.js';
import ical from 'ical-generator';

const byIntl = (zone, day) => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date(`${day}T12:00:00Z`));
  return parts.find(({ type }) => type === 'timeZoneName').value;
};
const show = (zone, day) => {
  const calendar = ical({ timezone: { name: zone, generator: getVtimezoneComponent } });
  calendar.createEvent({ id: 'one', start: `${day}T10:00:00`, timezone: zone, summary: 'Interview' });
  const block = new ICAL.Component(ICAL.parse(calendar.toString())).getFirstSubcomponent('vtimezone');
  const seconds = block && new ICAL.Timezone({ component: block, tzid: zone }).utcOffset(ICAL.Time.fromString(`${day}T10:00:00`));
  console.log(`${zone} ${day} | by the invitation: ${block ? `${seconds / 3600} hours from UTC` : 'no zone'} | by Intl: ${byIntl(zone, day)}`);
};
show('Europe/Berlin', '2026-07-15');
show('America/Mexico_City', '2026-07-15');
show('Asia/Tehran', '2026-07-15');
show('America/Sao_Paulo', '2026-12-15');
show('Europe/Kyiv', '2026-07-15');
LOOK

cat >expected.txt <<'SEEN'
Europe/Berlin 2026-07-15 | by the invitation: 2 hours from UTC | by Intl: GMT+02:00
America/Mexico_City 2026-07-15 | by the invitation: -5 hours from UTC | by Intl: GMT-06:00
Asia/Tehran 2026-07-15 | by the invitation: 4.5 hours from UTC | by Intl: GMT+03:30
America/Sao_Paulo 2026-12-15 | by the invitation: -2 hours from UTC | by Intl: GMT-03:00
Europe/Kyiv 2026-07-15 | by the invitation: no zone | by Intl: GMT+03:00
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
