import type { ReceivedScorecard } from '@/lib/core/debrief/debrief-scorecard';
import { receivedSchema } from '@/lib/core/debrief/debrief-scorecard';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { forgetTeamPlace } from './place';

type Key = [string, number];

/** The keys of the received scorecards that came from the team's store and that `isMeant` is true for. */
async function listFromStore({ received }: Database, isMeant: (row: ReceivedScorecard, candidate: string | null) => boolean): Promise<Key[]> {
  const rows = readable(receivedSchema, await received.toArray());
  return rows.flatMap((row): Key[] =>
    row.source.kind === 'store' && isMeant(row, row.source.candidate ?? null) ? [[row.scorecardId, row.revision]] : [],
  );
}

/** What was erased in the team's store: everything about a candidate by the store's id, or one scorecard. */
type ErasedThere = { readonly candidate: string | null; readonly scorecardId: string | null };

/** Removes what was erased in the team's store from what came from it, in one transaction; on disk when it resolves. */
export async function removeErased(erased: readonly ErasedThere[]): Promise<void> {
  if (erased.length === 0) return;
  const candidates = new Set(erased.map(({ candidate }) => candidate));
  const scorecards = new Set(erased.map(({ scorecardId }) => scorecardId));
  const database = getDatabase();
  await database.transaction('rw', database.received, async () => {
    const keys = await listFromStore(
      database,
      ({ scorecardId }, candidate) => scorecards.has(scorecardId) || (candidate !== null && candidates.has(candidate)),
    );
    await database.received.bulkDelete(keys);
  });
}

/**
 * Removes all that came from the team's store and nothing else, in one transaction; on disk when it resolves. One's own scorecards, those from files,
 * and debriefs with what was written in them stay.
 */
export async function removeAllFromStore(): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', database.received, database.table('meta'), async () => {
    await database.received.bulkDelete(await listFromStore(database, () => true));
    await forgetTeamPlace(database);
  });
}
