import * as z from 'zod/mini';
import { type TeamPlace, teamPlaceSchema } from '@/lib/core/team/place';
import { readTable, writeTable } from '@/lib/storage/bare/transaction';
import type { Database } from '@/lib/storage/database/database';

/** The key of the place in `meta`. It stands beside the database's id: it is in no backup, and gone with the rows that were read. */
export const placeKey = 'team-place';
const stored = z.object({ value: teamPlaceSchema });

/** How far this device has read the team's store; null where it has read none, or the place cannot be read. */
export async function findTeamPlace(): Promise<TeamPlace | null> {
  const read = stored.safeParse(await readTable('meta', (meta) => meta.get(placeKey), undefined));
  return read.success ? read.data.value : null;
}

/** Stores how far this device has read; on disk when it resolves. */
export const saveTeamPlace = (value: TeamPlace): Promise<void> => writeTable('meta', async (meta) => meta.put({ key: placeKey, value }));

/** Forgets how far this device has read, so that the next read asks for everything. Call it in a transaction that writes `meta`. */
export const forgetTeamPlace = (database: Database): PromiseLike<void> => database.table('meta').delete(placeKey);
