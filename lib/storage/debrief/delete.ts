import { type Database, getDatabase } from '@/lib/storage/database/database';
import type { AnyTable } from '@/lib/storage/database/interview-rows';
import { markGone } from '@/lib/storage/team/rows';
import { readLocalInterviews } from './local-interviews';
import { debriefTables, findStored, isOpen, openStored } from './open';
import { isDebriefHeld } from './related';
import { findScorecardsFor } from './scorecards';

/** A deleted debrief: its rows by table, as they were stored. */
export type DeletedDebrief = { readonly id: string; readonly rows: ReadonlyMap<string, readonly unknown[]> };

/** The rows of a debrief itself, by table; `received` scorecards are not among them. */
export function rowsOfDebrief(database: Database, id: string) {
  const { debriefs, debriefEntries, settledDebriefs, debriefDrafts, outbox } = database;
  return [
    { table: debriefs, rows: debriefs.where('id').equals(id) },
    { table: debriefEntries, rows: debriefEntries.where('debriefId').equals(id) },
    { table: settledDebriefs, rows: settledDebriefs.where('[debriefId+revision]').between([id, 0], [id, Infinity]) },
    { table: debriefDrafts, rows: debriefDrafts.filter(({ debriefId }) => debriefId === id) },
    { table: outbox, rows: outbox.where('interviewId').equals(id) },
  ] as const;
}

/** The keys of the received scorecards that belong to a debrief and to no other one. */
async function listOwnReceived(database: Database, id: string): Promise<[string, number][]> {
  const here = await readLocalInterviews(database);
  const idsOf = async (debriefId: string) => {
    const debrief = await findStored(database, debriefId);
    return debrief === null ? [] : (await findScorecardsFor(database, debrief, here)).map(({ data }) => data.id);
  };
  const others = new Set<string>();
  for (const other of await database.debriefs.toCollection().primaryKeys())
    if (other !== id) for (const scorecardId of await idsOf(other)) others.add(scorecardId);
  const own = (await idsOf(id)).filter((scorecardId) => !others.has(scorecardId));
  const keys = await Promise.all(
    [...new Set(own)].map((one) => database.received.where('[scorecardId+revision]').between([one, 0], [one, Infinity]).primaryKeys()),
  );
  return keys.flat();
}

const namesOf = (kind: 'entry' | 'scorecard', ids: Iterable<string>) => [...ids].map((one) => [kind, one] as const);

const writableTables = (database: Database) => [...debriefTables(database), database.debriefDrafts, database.outbox, database.holds];

/**
 * Deletes a debrief with its entries, its deliveries, and the scorecards of others that no other debrief has, in one transaction; on disk when it
 * resolves; none of it comes back from the team's store. Scorecards of this device stay. Null when there is none, 'held' while one of its interviews is
 * on legal hold, 'closed' while an interview of its candidate is not finished: the scorecard of that will say whether the debrief was looked at.
 */
export async function deleteDebrief(id: string): Promise<DeletedDebrief | 'held' | 'closed' | null> {
  const database = getDatabase();
  return database.transaction('rw', writableTables(database), async () => {
    if ((await database.debriefs.where('id').equals(id).count()) === 0) return null;
    const debrief = await findStored(database, id);
    if (debrief !== null && !isOpen(await openStored(database, debrief, await readLocalInterviews(database)))) return 'closed';
    if (await isDebriefHeld(database, id)) return 'held';
    const keys = await listOwnReceived(database, id);
    const rows = new Map<string, readonly unknown[]>([['received', await database.received.bulkGet(keys)]]);
    const entries = await database.debriefEntries.where('debriefId').equals(id).primaryKeys();
    rows.set(
      'teamRows',
      await markGone(database, [['debrief', id], ...namesOf('entry', entries), ...namesOf('scorecard', new Set(keys.map(([one]) => one)))]),
    );
    await database.received.bulkDelete(keys);
    for (const { table, rows: own } of rowsOfDebrief(database, id)) {
      rows.set(table.name, await own.toArray());
      await own.delete();
    }
    return { id, rows };
  });
}

/** Restores a deleted debrief completely, in one transaction; on disk when it resolves. */
export async function restoreDebrief({ rows }: DeletedDebrief): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', writableTables(database), async () => {
    for (const [name, stored] of rows) {
      const table: AnyTable = database.table(name);
      await table.bulkPut([...stored]);
    }
  });
}
