import * as z from 'zod/mini';
import { type TeamPlace, teamPlaceSchema } from '@/lib/core/team/place';
import { type Database, getDatabase } from '@/lib/storage/database/database';

/** The key of the place. It stands beside the database's id: it is in no backup, and gone with the rows that were read. */
const key = 'team-place';
const stored = z.object({ value: teamPlaceSchema });

const metaOf = (database: Database) => database.table('meta');

/** How far this device has read the team's store; null where it has read none, or the place cannot be read. */
export async function findTeamPlace(): Promise<TeamPlace | null> {
  const read = stored.safeParse(await metaOf(getDatabase()).get(key));
  return read.success ? read.data.value : null;
}

/** Stores how far this device has read; on disk when it resolves. */
export async function saveTeamPlace(value: TeamPlace): Promise<void> {
  await metaOf(getDatabase()).put({ key, value });
}

/** Forgets how far this device has read, so that the next read asks for everything. Call it in a transaction that writes `meta`, or alone. */
export const forgetTeamPlace = (database: Database = getDatabase()): PromiseLike<void> => metaOf(database).delete(key);
