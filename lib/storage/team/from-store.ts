import type { ReceivedScorecard } from '@/lib/core/debrief/debrief-scorecard';
import { receivedSchema } from '@/lib/core/debrief/debrief-scorecard';
import type { TeamRow } from '@/lib/core/team/team-row';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { forgetTeamPlace } from './place';
import { listTeamRows } from './rows';

type Key = [string, number];

/** The tables that hold what came from the team's store. */
const tablesFromStore = ({ received, plans, debriefs, debriefEntries, teamRows, teamInbox }: Database) => [
  received,
  plans,
  debriefs,
  debriefEntries,
  teamRows,
  teamInbox,
];

/** The keys of the received scorecards that came from the team's store and that `isMeant` is true for. */
async function listFromStore({ received }: Database, isMeant: (row: ReceivedScorecard, candidate: string | null) => boolean): Promise<Key[]> {
  const rows = readable(receivedSchema, await received.toArray());
  return rows.flatMap((row): Key[] =>
    row.source.kind === 'store' && isMeant(row, row.source.candidate ?? null) ? [[row.scorecardId, row.revision]] : [],
  );
}

const idsOf = (rows: readonly TeamRow[], kind: TeamRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id);

/** Removes plans, entries and debriefs that came from the store, by what is known of them; a debrief in which something was written here stays. */
async function removeWhatCame(database: Database, rows: readonly TeamRow[]): Promise<void> {
  const came = rows.filter(({ state }) => state === 'came');
  await database.plans.bulkDelete(idsOf(came, 'plan'));
  await database.debriefEntries.bulkDelete(idsOf(came, 'entry'));
  const debriefs = idsOf(came, 'debrief');
  const written = new Set(
    await database.debriefEntries
      .where('debriefId')
      .anyOf(debriefs)
      .toArray((entries) => entries.map(({ debriefId }) => debriefId)),
  );
  await database.debriefs.bulkDelete(debriefs.filter((id) => !written.has(id)));
}

const keysOf = (rows: readonly TeamRow[]) => rows.map(({ kind, id }): [string, string] => [kind, id]);

/** What was erased in the team's store: everything about a candidate by the store's id, or one scorecard. */
type ErasedThere = { readonly candidate: string | null; readonly scorecardId: string | null };

/** Removes what was erased in the team's store from what came from it, in one transaction; on disk when it resolves. */
export async function removeErased(erased: readonly ErasedThere[]): Promise<void> {
  if (erased.length === 0) return;
  const candidates = new Set(erased.flatMap(({ candidate }) => candidate ?? []));
  const scorecards = new Set(erased.flatMap(({ scorecardId }) => scorecardId ?? []));
  const isOf = (candidate: string | null) => candidate !== null && candidates.has(candidate);
  const database = getDatabase();
  await database.transaction('rw', tablesFromStore(database), async () => {
    const keys = await listFromStore(database, ({ scorecardId }, candidate) => scorecards.has(scorecardId) || isOf(candidate));
    await database.received.bulkDelete(keys);
    const rows = (await listTeamRows(database)).filter(({ kind, id, candidate }) => isOf(candidate) || (kind === 'scorecard' && scorecards.has(id)));
    await removeWhatCame(database, rows);
    await database.teamRows.bulkDelete(keysOf(rows.filter(({ state }) => state === 'came')));
    await database.teamInbox.filter(({ candidate, key }) => isOf(candidate) || scorecards.has(key.split(' ')[1] ?? '')).delete();
  });
}

/**
 * Removes all that came from the team's store and nothing else, in one transaction; on disk when it resolves. One's own scorecards, those from files,
 * debriefs that were begun here, and what was written here stay. What was deleted here does not come back.
 */
export async function removeAllFromStore(): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', [...tablesFromStore(database), database.table('meta')], async () => {
    await database.received.bulkDelete(await listFromStore(database, () => true));
    const rows = await listTeamRows(database);
    await removeWhatCame(database, rows);
    await database.teamRows.bulkDelete(keysOf(rows.filter(({ state }) => state !== 'gone')));
    await database.teamInbox.clear();
    await forgetTeamPlace(database);
  });
}
