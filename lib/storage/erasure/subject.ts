import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { type AnyTable, rowsOf } from '@/lib/storage/database/interview-rows';
import { rowsOfDebrief } from '@/lib/storage/debrief/delete';
import { logExport } from '@/lib/storage/debrief/looks/looks';
import { areOthersKeptBack, type ChosenRows, findRelated, isDebriefHeld, listApplicationsOf, type RelatedRows } from '@/lib/storage/debrief/related';
import { findRelatedPlans } from '@/lib/storage/plan/related';
import { markGone } from '@/lib/storage/team/rows';
import { candidateTables } from './tables';

/** The person of a request: the ids of their interviews, prepared ones, received scorecards, debriefs, looks and plans; absent ones are none. */
export type ErasureSubject = Pick<ChosenRows, 'interviews' | 'prepared'> &
  Partial<Pick<ChosenRows, 'received' | 'debriefs' | 'looks'>> & { readonly plans?: readonly string[] };

/** The progress of a long operation: `done` of `total` steps. */
export type ErasureWatch = { readonly signal: AbortSignal; readonly onStep: (done: number, total: number) => void };

const held: Readonly<Record<string, string>> = candidateTables;
const tablesHolding = (database: Database, what: string): readonly AnyTable[] => database.tables.filter(({ name }) => held[name] === what);

type Found = { readonly table: AnyTable; readonly rows: readonly unknown[]; readonly remove: () => PromiseLike<unknown> };

const asAny = (table: unknown): AnyTable => table as AnyTable;

/** Visits what debriefs hold of a person. */
async function* findInDebriefs(database: Database, { debriefs, received, looks }: RelatedRows): AsyncGenerator<Found> {
  for (const [table, found] of [
    [database.received, received],
    [database.looks, looks],
  ] as const) {
    const keys = found.map(([id, number]): [string, number] => [id, number]);
    yield { table: asAny(table), rows: await table.bulkGet(keys), remove: () => table.bulkDelete(keys) };
  }
  for (const id of debriefs)
    for (const { table, rows } of rowsOfDebrief(database, id)) yield { table: asAny(table), rows: await rows.toArray(), remove: () => rows.delete() };
}

/** Everything of a person that is not found by an id of theirs: what debriefs hold, and the ids of plans. */
type Related = RelatedRows & { readonly plans: readonly string[] };

/** Visits everything that is stored of a person, in the open transaction. */
async function* findAll(database: Database, subject: ErasureSubject, related: Related, { signal, onStep }: ErasureWatch): AsyncGenerator<Found> {
  const total = subject.interviews.length + 1;
  for (const [done, id] of subject.interviews.entries()) {
    onStep(done, total);
    for (const table of tablesHolding(database, 'interview')) {
      signal.throwIfAborted();
      yield { table, rows: await rowsOf(table, id).toArray(), remove: () => rowsOf(table, id).delete() };
    }
  }
  const ids = [...subject.prepared];
  const rows: readonly unknown[] = await database.prepared.where('id').anyOf(ids).toArray();
  yield { table: asAny(database.prepared), rows, remove: () => database.prepared.bulkDelete(ids) };
  yield* findInDebriefs(database, related);
  const plans = [...related.plans];
  yield {
    table: asAny(database.plans),
    rows: await database.plans.where('id').anyOf(plans).toArray(),
    remove: () => database.plans.bulkDelete(plans),
  };
  onStep(total, total);
}

const chosenOf = ({ interviews, prepared, received = [], debriefs = [], looks = [] }: ErasureSubject): ChosenRows => ({
  interviews,
  prepared,
  received,
  debriefs,
  looks,
});

/** Finds what belongs to a person though it was not chosen; with `onlyVisible` without what waits for an unfinished interview. */
async function findEverything(database: Database, subject: ErasureSubject, onlyVisible: boolean): Promise<Related> {
  const chosen = chosenOf(subject);
  const related = await findRelated(database, chosen, onlyVisible);
  const plans = await findRelatedPlans(database, { ...subject, plans: subject.plans ?? [] }, await listApplicationsOf(database, chosen));
  return { ...related, plans };
}

type TableRows = Readonly<Record<string, readonly unknown[]>>;

/** What is stored of a person; `areOthersKeptBack` says that others' scorecards about them would be left out now, whether or not there are any. */
export type SubjectData = { readonly tables: TableRows; readonly areOthersKeptBack: boolean };

/**
 * Every row that is stored of a person, by table, as stored, for a file at the wall time `at`; empty tables are left out, and so is what waits for an
 * unfinished interview of theirs. That it holds others' scorecards is logged before. Throws the signal's reason once it aborts.
 */
export async function readSubject(subject: ErasureSubject, watch: ErasureWatch, at: number): Promise<SubjectData> {
  const database = getDatabase();
  const read = await database.transaction('r', database.tables, async () => {
    const found: Record<string, readonly unknown[]> = {};
    const related = await findEverything(database, subject, true);
    for await (const { table, rows } of findAll(database, subject, related, watch))
      if (rows.length > 0) found[table.name] = [...(found[table.name] ?? []), ...rows];
    return { tables: found, debriefs: related.debriefs, areOthersKeptBack: await areOthersKeptBack(database, subject) };
  });
  await logExport(read.debriefs, read.tables.received ?? [], at);
  return { tables: read.tables, areOthersKeptBack: read.areOthersKeptBack };
}

/** How many rows were erased, by table. */
export type Erased = Readonly<Record<string, number>>;

/** Which of some interviews are on legal hold. */
export async function listHeld(ids: readonly string[]): Promise<readonly string[]> {
  return getDatabase()
    .holds.where('interviewId')
    .anyOf([...ids])
    .primaryKeys();
}

async function isHeld(database: Database, { interviews, debriefs = [] }: ErasureSubject): Promise<boolean> {
  if ((await listHeld(interviews)).length > 0) return true;
  for (const id of debriefs) if (await isDebriefHeld(database, id)) return true;
  return false;
}

/** Keeps what is erased from coming back from the team's store, and deletes what of the person has come from it but stands nowhere yet. */
async function keepFromComingBack(database: Database, { interviews }: ErasureSubject, { debriefs, received, plans }: Related): Promise<void> {
  const own = await database.scorecards
    .where('interviewId')
    .anyOf([...interviews])
    .primaryKeys();
  const entries = await database.debriefEntries
    .where('debriefId')
    .anyOf([...debriefs])
    .primaryKeys();
  const gone = await markGone(database, [
    ...[...own, ...received].map(([id]) => ['scorecard', id] as const),
    ...debriefs.map((id) => ['debrief', id] as const),
    ...entries.map((id) => ['entry', id] as const),
    ...plans.map((id) => ['plan', id] as const),
  ]);
  const candidates = new Set(gone.map(({ candidate }) => candidate));
  await database.teamInbox.filter(({ candidate }) => candidate !== null && candidates.has(candidate)).delete();
}

/**
 * Erases every row that is stored of a person in one transaction, and stores the deliveries `there` that erase them elsewhere; on disk when it resolves.
 * Erases nothing, and returns 'held', where one of the interviews is on legal hold; nothing either when the signal aborts, whose reason is thrown.
 */
export async function eraseSubject(subject: ErasureSubject, watch: ErasureWatch, there: readonly OutboxRow[] = []): Promise<Erased | 'held'> {
  const database = getDatabase();
  const erased = await database.transaction('rw', database.tables, async () => {
    if (await isHeld(database, subject)) return 'held' as const;
    const related = await findEverything(database, subject, false);
    await keepFromComingBack(database, subject, related);
    const counts: Record<string, number> = {};
    for await (const { table, rows, remove } of findAll(database, subject, related, watch)) {
      await remove();
      if (rows.length > 0) counts[table.name] = (counts[table.name] ?? 0) + rows.length;
    }
    await database.outbox.bulkPut([...there]);
    return counts;
  });
  if (erased !== 'held') for (const id of subject.interviews) broadcastChange(id);
  return erased;
}
