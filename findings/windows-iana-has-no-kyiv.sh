#!/usr/bin/env bash
# windows-iana 5.1.0 (npm), which finds the Windows zone that Outlook and Microsoft Graph ask for: nothing for Europe/Kyiv, the zone's name in IANA's database since
# 2022, only for the old Europe/Kiev, though its README promises each zone's aliases from CLDR's list, where both stand. Nor for America/Ciudad_Juarez and
# America/Coyhaique, which Intl offers. The other way round India Standard Time gives Asia/Calcutta first. Who falls back to UTC when nothing is
# found invites a candidate in Kyiv two or three hours off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts windows-iana@5.1.0

cat >look.mjs <<'LOOK'
import { findIana, findIanaAliases, findWindows } from 'windows-iana';

for (const zone of ['Europe/Kiev', 'Europe/Kyiv', 'America/Ciudad_Juarez', 'America/Coyhaique']) {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(new Date('2026-12-02T09:00:00Z'));
  console.log(`${zone} | Intl: 09 UTC is ${hour} | Windows: ${findWindows(zone).join(', ') || 'none'}`);
}
console.log('aliases of Europe/Kiev:', findIanaAliases('Europe/Kiev').join(', '));
console.log('India Standard Time:', findIana('India Standard Time').join(', '));
LOOK

cat >expected.txt <<'SEEN'
Europe/Kiev | Intl: 09 UTC is 11 | Windows: FLE Standard Time
Europe/Kyiv | Intl: 09 UTC is 11 | Windows: none
America/Ciudad_Juarez | Intl: 09 UTC is 02 | Windows: none
America/Coyhaique | Intl: 09 UTC is 06 | Windows: none
aliases of Europe/Kiev: Europe/Kiev
India Standard Time: Asia/Calcutta, Asia/Kolkata
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
