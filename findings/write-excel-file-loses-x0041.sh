#!/usr/bin/env bash
# write-excel-file 4.1.1 (npm): in a workbook "_x0041_" is an escape for the character U+0041 (ECMA-376, ST_Xstring), and a text that holds it as it
# stands must be written "_x005F_x0041_". It is written bare, so a note about "user_x0041_id" arrives as "userAid"; file names and ids look like that.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts write-excel-file@4.1.1 read-excel-file@9.3.17

cat >look.mjs <<'LOOK'
import readExcel from 'read-excel-file/node';
import writeExcel from 'write-excel-file/node';

for (const text of ['user_x0041_id', 'part_x000A_two', 'plain_x41_text']) {
  const [{ data }] = await readExcel(await writeExcel([[{ value: text, type: String }]]).toBuffer());
  console.log(JSON.stringify(text), 'arrives as', JSON.stringify(data[0][0]));
}
LOOK

cat >expected.txt <<'SEEN'
"user_x0041_id" arrives as "userAid"
"part_x000A_two" arrives as "part\ntwo"
"plain_x41_text" arrives as "plain_x41_text"
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
