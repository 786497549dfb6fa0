import { type Join, joinSchema } from '@/lib/core/person/join';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** The interviews of one person, including the one asked for, with the reason why each belongs to them. */
export type PersonInterviews = { readonly ids: readonly string[]; readonly byHand: ReadonlySet<string> };

const joinsOf = async ({ joins }: Database, person: string): Promise<readonly Join[]> =>
  readable(joinSchema, await joins.where('person').equals(person).toArray());

const findJoin = async ({ joins }: Database, interviewId: string): Promise<Join | undefined> =>
  readable(joinSchema, await joins.where('interviewId').equals(interviewId).toArray())[0];

/** The interviews of the same application in the hiring system. */
async function listSameApplication({ interviews }: Database, id: string): Promise<readonly string[]> {
  const application: unknown = (await interviews.get(id))?.preparation?.applicationId;
  return typeof application === 'string' ? interviews.where('preparation.applicationId').equals(application).primaryKeys() : [];
}

/** Every interview of the same person: with the same application, or joined by hand, and so on from each; never by name. */
export async function listPersonInterviews(interviewId: string): Promise<PersonInterviews> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.joins], async () => {
    const found = new Set([interviewId]);
    const byHand = new Set<string>();
    // The set grows during the loop.
    for (const id of found) {
      for (const other of await listSameApplication(database, id)) found.add(other);
      const join = await findJoin(database, id);
      if (join === undefined) continue;
      for (const { interviewId: other } of await joinsOf(database, join.person)) {
        found.add(other);
        byHand.add(other);
      }
    }
    return { ids: [...found], byHand };
  });
}

/** The rows that a change of joins has replaced, for undoing it. */
export type JoinsBefore = { readonly rows: readonly Join[]; readonly touched: readonly string[] };

/** Joins two interviews by hand, with everything that either was joined with; on disk when it resolves with what undoes it. */
export async function joinInterviews(id: string, other: string, person: string, at: number): Promise<JoinsBefore> {
  const database = getDatabase();
  const { joins } = database;
  const before = await database.transaction('rw', joins, async () => {
    const [own, its] = [await findJoin(database, id), await findJoin(database, other)];
    const rows = [
      ...(own === undefined ? [] : await joinsOf(database, own.person)),
      ...(its === undefined ? [] : await joinsOf(database, its.person)),
    ];
    const touched = [...new Set([...rows.map(({ interviewId }) => interviewId), id, other])];
    const since = new Map(rows.map((row) => [row.interviewId, row.since]));
    await joins.bulkPut(
      touched.map((interviewId) => ({ interviewId, person: own?.person ?? its?.person ?? person, since: since.get(interviewId) ?? at })),
    );
    return { rows, touched };
  });
  for (const touched of before.touched) broadcastChange(touched);
  return before;
}

/** Separates an interview from those that it was joined with by hand; on disk when it resolves with what undoes it. */
export async function separateInterview(id: string): Promise<JoinsBefore> {
  const database = getDatabase();
  const { joins } = database;
  const before = await database.transaction('rw', joins, async () => {
    const own = await findJoin(database, id);
    if (own === undefined) return { rows: [], touched: [] };
    const all = await joinsOf(database, own.person);
    // A single remaining interview is joined with nothing.
    const gone = all.length <= 2 ? all : [own];
    await joins.bulkDelete(gone.map(({ interviewId }) => interviewId));
    return { rows: gone, touched: gone.map(({ interviewId }) => interviewId) };
  });
  for (const touched of before.touched) broadcastChange(touched);
  return before;
}

/** Restores joins to their state before a change. */
export async function restoreJoins({ rows, touched }: JoinsBefore): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', database.joins, async () => {
    await database.joins.bulkDelete([...touched]);
    await database.joins.bulkPut([...rows]);
  });
  for (const id of touched) broadcastChange(id);
}
