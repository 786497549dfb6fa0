import type { StoreScorecard } from '@/lib/core/team/store-scorecard';
import { getDatabase } from '@/lib/storage/database/database';
import { type ReceivingOutcome, receiveScorecards } from '@/lib/storage/debrief/receive';
import { findTeamRow } from '@/lib/storage/team/rows';

/**
 * Stores a scorecard that the team's store gave at the wall time `at`, by the rules of those from files, and that it is there; on disk when it resolves.
 * Null for one that was deleted here, which does not come back.
 */
export async function receiveStoreScorecard(row: StoreScorecard, storeName: string, at: number): Promise<ReceivingOutcome | null> {
  const database = getDatabase();
  const { scorecard_id: id, candidate } = row;
  if ((await findTeamRow(database, 'scorecard', id))?.state === 'gone') return null;
  const envelope = { type: 'scorecard.finished', timestamp: row.finished_at, data: row.body };
  const [outcome] = await receiveScorecards([{ envelope, source: { kind: 'store', name: storeName, candidate } }], at);
  if (outcome === undefined) throw new Error('Expected what became of a scorecard, found nothing.');
  if (outcome.outcome !== 'refused') await database.teamRows.put({ kind: 'scorecard', id, candidate, state: 'came' });
  return outcome;
}
