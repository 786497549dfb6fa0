import { broadcastChange } from '@/lib/storage/database/broadcast';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { type AnyTable, rowsOf } from '@/lib/storage/database/interview-rows';
import { candidateTables } from './tables';

/** The person of a request: the ids of their interviews and of their prepared ones. */
export type ErasureSubject = { readonly interviews: readonly string[]; readonly prepared: readonly string[] };

/** The progress of a long operation: `done` of `total` steps. */
export type ErasureWatch = { readonly signal: AbortSignal; readonly onStep: (done: number, total: number) => void };

const held: Readonly<Record<string, string>> = candidateTables;
const tablesHolding = (database: Database, what: string): readonly AnyTable[] => database.tables.filter(({ name }) => held[name] === what);

type Found = { readonly table: AnyTable; readonly rows: readonly unknown[]; readonly remove: () => PromiseLike<unknown> };

/** Visits everything that is stored of a person, in the open transaction. */
async function* findAll(database: Database, subject: ErasureSubject, { signal, onStep }: ErasureWatch): AsyncGenerator<Found> {
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
  yield { table: database.prepared as unknown as AnyTable, rows, remove: () => database.prepared.bulkDelete(ids) };
  onStep(total, total);
}

/** Every row that is stored of a person, by table, as stored; empty tables are left out. Throws the signal's reason once it aborts. */
export async function readSubject(subject: ErasureSubject, watch: ErasureWatch): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const database = getDatabase();
  return database.transaction('r', database.tables, async () => {
    const found: Record<string, readonly unknown[]> = {};
    for await (const { table, rows } of findAll(database, subject, watch))
      if (rows.length > 0) found[table.name] = [...(found[table.name] ?? []), ...rows];
    return found;
  });
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

/**
 * Erases every row that is stored of a person in one transaction; on disk when it resolves. Erases nothing, and returns 'held', where one of the
 * interviews is on legal hold; nothing either when the signal aborts, whose reason is thrown.
 */
export async function eraseSubject(subject: ErasureSubject, watch: ErasureWatch): Promise<Erased | 'held'> {
  const database = getDatabase();
  const erased = await database.transaction('rw', database.tables, async () => {
    if ((await listHeld(subject.interviews)).length > 0) return 'held' as const;
    const counts: Record<string, number> = {};
    for await (const { table, rows, remove } of findAll(database, subject, watch)) {
      await remove();
      if (rows.length > 0) counts[table.name] = (counts[table.name] ?? 0) + rows.length;
    }
    return counts;
  });
  if (erased !== 'held') for (const id of subject.interviews) broadcastChange(id);
  return erased;
}
