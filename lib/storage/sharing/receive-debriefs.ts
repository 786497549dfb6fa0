import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { type DebriefEntry, debriefEntrySchema } from '@/lib/core/debrief/entries';
import { isSameData } from '@/lib/core/debrief/same-data';
import { entryOf, fitsRow, isLaterVersion, type StoreDebrief, type StoreEntry, sharedOf, withShared } from '@/lib/core/team/debrief-rows';
import type { TeamRow } from '@/lib/core/team/team-row';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { findStored } from '@/lib/storage/debrief/open';
import { findTeamRow } from '@/lib/storage/team/rows';

/** What became of a row: it is stored or was known, it waits for the debrief that it belongs to, or why it is not used. */
export type RowReceipt = 'done' | 'waits' | 'contradicts' | 'two-bodies';

const versionOf = ({ id, written_at: at, body }: StoreDebrief): NonNullable<TeamRow['version']> => ({
  id,
  at: Math.max(0, Date.parse(at) || 0),
  said: JSON.stringify(sharedOf(body)),
});

async function put(database: Database, debrief: Debrief, row: TeamRow): Promise<RowReceipt> {
  await database.debriefs.put(debriefSchema.parse(wellFormedTexts(debrief)));
  await database.teamRows.put(row);
  return 'done';
}

/** Stores a version of a debrief, unless a later one is here or the debrief was deleted here; on disk when it resolves. */
export async function receiveDebrief(row: StoreDebrief): Promise<RowReceipt> {
  const database = getDatabase();
  return database.transaction('rw', [database.debriefs, database.teamRows], async () => {
    const [known, before] = [await findTeamRow(database, 'debrief', row.body.id), await findStored(database, row.body.id)];
    if (known?.state === 'gone') return 'done';
    if (known !== null && known.candidate !== row.candidate) return 'contradicts';
    const version = versionOf(row);
    if (known?.version !== undefined && !isLaterVersion(version, known.version)) return 'done';
    const state = known?.state ?? (before === null ? 'came' : 'own');
    return put(database, withShared(before, row.body), { kind: 'debrief', id: row.body.id, candidate: row.candidate, state, version });
  });
}

/** Whether two entries say the same, leaving aside the person, whose address the store says. */
const saySame = ({ by: _by, ...one }: DebriefEntry, { by: _other, ...other }: DebriefEntry): boolean => isSameData(one, other);

/** Stores an entry of a debrief that is here, once; on disk when it resolves. One of a debrief that was deleted here is dropped. */
export async function receiveEntry(row: StoreEntry): Promise<RowReceipt> {
  const database = getDatabase();
  return database.transaction('rw', [database.debriefEntries, database.teamRows], async () => {
    const debrief = await findTeamRow(database, 'debrief', row.debrief);
    if (debrief === null) return 'waits';
    if (debrief.state === 'gone' || (await findTeamRow(database, 'entry', row.id))?.state === 'gone') return 'done';
    if (!fitsRow(row) || debrief.candidate !== row.candidate) return 'contradicts';
    const entry = debriefEntrySchema.parse(wellFormedTexts(entryOf(row)));
    const [here] = readable(debriefEntrySchema, await database.debriefEntries.where('id').equals(row.id).toArray());
    if (here !== undefined) return saySame(here, entry) ? 'done' : 'two-bodies';
    await database.debriefEntries.add(entry);
    await database.teamRows.put({ kind: 'entry', id: row.id, candidate: row.candidate, state: 'came' });
    return 'done';
  });
}
