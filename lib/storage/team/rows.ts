import { type TeamRow, teamRowSchema } from '@/lib/core/team/team-row';
import type { Database } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** What is known of something that is in the team's store; null where nothing is. Call it in a transaction that reads `teamRows`. */
export async function findTeamRow({ teamRows }: Database, kind: TeamRow['kind'], id: string): Promise<TeamRow | null> {
  return readable(teamRowSchema, [await teamRows.get([kind, id])])[0] ?? null;
}

/** Everything that is known of what is in the team's store. Call it in a transaction that reads `teamRows`. */
export async function listTeamRows({ teamRows }: Database): Promise<readonly TeamRow[]> {
  return readable(teamRowSchema, await teamRows.toArray());
}

/** Keeps things of the store that are deleted here from coming back, and returns what was known of them. Call it in a transaction that writes `teamRows`. */
export async function markGone(
  { teamRows }: Database,
  deleted: readonly (readonly [kind: TeamRow['kind'], id: string])[],
): Promise<readonly TeamRow[]> {
  const before = readable(teamRowSchema, await teamRows.bulkGet(deleted.map(([kind, id]): [string, string] => [kind, id])));
  await teamRows.bulkPut(before.map(({ kind, id }) => ({ kind, id, candidate: null, state: 'gone' })));
  return before;
}
