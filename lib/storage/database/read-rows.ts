import * as z from 'zod/mini';

/** The rows that a schema accepts, and those that it refuses, as stored. */
export type ReadRows<Row> = { readonly rows: readonly Row[]; readonly unreadable: readonly unknown[] };

/** Reads stored rows one by one: an invalid row is set aside and affects no other. Nothing is written. */
export function readRows<Row>(schema: z.ZodMiniType<Row>, stored: readonly unknown[]): ReadRows<Row> {
  const rows: Row[] = [];
  const unreadable: unknown[] = [];
  for (const row of stored) {
    const read = z.safeParse(schema, row);
    if (read.success) rows.push(read.data);
    else unreadable.push(row);
  }
  return { rows, unreadable };
}

/** The valid ones of stored rows. Settings lists the others (`listUnreadable`). */
export const readable = <Row>(schema: z.ZodMiniType<Row>, stored: readonly unknown[]): readonly Row[] => readRows(schema, stored).rows;
