import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sqlFiles } from '@/lib/delivery/destinations/team-store/sql-files';
import { storeFiles } from './database.ts';

/** The text of each file in its edition. A file that was changed gets the next edition, in itself and in `sqlFiles`, and its new digest here. */
const digests: Readonly<Record<string, string>> = {
  '1-members.sql 1': 'f1d0143cc48cae50',
  '2-candidates.sql 1': '1ae3b7873e357744',
  '3-scorecards.sql 1': '98dc26d657e6ca13',
  '4-debriefs.sql 1': '5777992ba7dcb7cf',
  '5-calibrations.sql 2': '7b7d5114712060e1',
  '6-erasures.sql 1': '470b92d6e8c97c4f',
};

test('each file says which edition of which file it is, as devices expect it', () => {
  const said = storeFiles.map(({ text }) => /^select plumbline\.note_applied\((\d), '(\w+)', (\d+)\);$/m.exec(text)?.slice(1) ?? []);
  expect(said.map(([number, name, edition]) => ({ name: `${number}-${name}.sql`, edition: Number(edition) }))).toEqual(sqlFiles);
});

test('a file whose text has changed has another edition', () => {
  const found = storeFiles.map(({ name, text }, at) => {
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return [`${name} ${sqlFiles[at]?.edition}`, digest];
  });
  expect(Object.fromEntries(found)).toEqual(digests);
});

test('each file has PostgREST look at the tables anew', () => {
  expect(storeFiles.filter(({ text }) => !text.includes(`notify pgrst, 'reload schema';\ncommit;`))).toEqual([]);
});
