import type { Database } from '@/lib/storage/database/database';
import type { Row } from './rows';

/** Gives new numbers to the entries of a history, because those of the backup may be in use here. */
export type Renumber = (rows: readonly Row[]) => readonly Row[];

/** Numbers the entries of a history after the last one here, in order; without a history here they keep their numbers. */
export async function createRenumber(database: Database, table: 'changes' | 'rubricChanges'): Promise<Renumber> {
  const last = await database[table].orderBy(':id').lastKey();
  if (last === undefined) return (rows) => rows;
  let next = Number(last) + 1;
  const given = new Map<unknown, number>();
  const numberOf = (row: Row): Row => {
    const seq = next++;
    given.set(row.seq, seq);
    return row.of === undefined || row.of === null ? { ...row, seq } : { ...row, seq, of: given.get(row.of) ?? null };
  };
  return (rows) => rows.map(numberOf);
}
