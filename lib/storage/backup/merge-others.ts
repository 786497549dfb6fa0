import { isSameSetUp, restoreDelivery, restoreDestination } from '@/lib/core/backup/restored';
import { type AnyTable, interviewTables } from '@/lib/storage/database/interview-rows';
import { digestRows } from './copy';
import type { MergeDecisions, Merging } from './merge-interviews';
import { eachBatch, findLocalRows, listCopied, type Row } from './rows';
import { rubricTables } from './rubrics';
import { isSameRow } from './same';
import type { Tally } from './tally';

/** Decides what to store for a row of a backup, given the row here with the same key; none where the row here stays. */
type Resolve = (there: Row, here: Row | undefined) => readonly Row[];

const numberIn = (value: unknown) => (typeof value === 'number' ? value : 0);

/** The one that was requested later. */
const laterSubscription: Resolve = (there, here) => (here === undefined || numberIn(there.triedAt) > numberIn(here.triedAt) ? [there] : []);

/** Both, where they differ: which of two appointments was written later is unknown. */
const bothPrepared: Resolve = (there, here) =>
  here === undefined ? [there] : [{ ...there, id: `${String(there.id)}~${digestRows(new Map([['prepared', [there]]]))}` }];

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The one here, with the scorecards that were added to either. */
const joinedDebrief: Resolve = (there, here) => [
  here === undefined ? there : { ...here, added: [...new Set([...listIn(here.added), ...listIn(there.added)])] },
];

/** The one that was changed later. */
const laterPlan: Resolve = (there, here) => (here === undefined || numberIn(there.changedAt) > numberIn(here.changedAt) ? [there] : []);

const missing: Resolve = (there, here) => (here === undefined ? [there] : []);

/** How each independent table is merged; in tables not listed here, missing rows are added. */
function listResolves({ staged, at }: Merging, decisions: MergeDecisions): Readonly<Record<string, Resolve>> {
  const lacking = new Set(staged.leftOut.map(({ id }) => id));
  return {
    subscriptions: laterSubscription,
    prepared: bothPrepared,
    debriefs: joinedDebrief,
    plans: laterPlan,
    destinations: (there, here) => (here === undefined ? [restoreDestination(there, lacking.has(String(there.id)), at)] : []),
    // The other version is kept as a separate interview that was sent nowhere.
    outbox: (there, here) => (decisions.get(String(there.interviewId))?.kind === 'both-here' ? [] : [restoreDelivery(there, here)]),
  };
}

/** The tables that are merged row by row. */
function listTables({ staged }: Merging): readonly AnyTable[] {
  const grouped = new Set([...interviewTables(staged.database).map(({ name }) => name), ...rubricTables]);
  return listCopied(staged.database).filter(({ name }) => name === 'outbox' || !grouped.has(name));
}

const likenessOf = (there: Row, here: Row | undefined, table: string) => {
  if (here === undefined) return 'fresh';
  if (table === 'destinations' ? isSameSetUp(there, here, isSameRow) : isSameRow(there, here)) return 'same';
  return 'different';
};

/** Merges the tables with independent rows; with `isTrial` it only counts. Returns the ids of the destinations that it stored. */
export async function mergeOthers(merging: Merging, decisions: MergeDecisions, tally: Tally, isTrial: boolean): Promise<readonly string[]> {
  const { database, signal, onRows } = merging;
  const resolves = listResolves(merging, decisions);
  const restored: string[] = [];
  for (const table of listTables(merging)) {
    const resolve = resolves[table.name] ?? missing;
    await eachBatch(table, { signal, isOther: true }, async (rows) => {
      const here = await findLocalRows(database, table, rows);
      const put = rows.flatMap((there, index) => {
        const likeness = likenessOf(there, here[index], table.name);
        tally.add(table.name, likeness);
        return likeness === 'same' ? [] : resolve(there, here[index]);
      });
      if (!isTrial) await database.table(table.name).bulkPut(put);
      if (table.name === 'destinations') restored.push(...put.map(({ id }) => String(id)));
      onRows(table.name, rows);
    });
  }
  return restored;
}
