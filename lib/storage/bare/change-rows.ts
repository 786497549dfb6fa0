import type { BareTable } from './transaction';

/** So many rows are in memory at once: a long queue holds the texts of thousands of scorecards. */
const chunk = 200;

/** Replaces rows of a table by what `change` makes of each, in the transaction that the table is open in; those it gives null for stay. */
export async function changeRows(table: BareTable, keys: readonly IDBValidKey[], change: (row: unknown) => object | null): Promise<void> {
  for (let from = 0; from < keys.length; from += chunk) {
    const rows = await Promise.all(keys.slice(from, from + chunk).map((key) => table.get(key)));
    for (const row of rows.map(change)) if (row !== null) table.put(row);
  }
}

/** Deletes the rows of a table that `isMeant` is true for, in the transaction that the table is open in. */
export async function deleteRows(table: BareTable, isMeant: (row: unknown) => boolean): Promise<void> {
  const keys = await table.keys(null);
  for (let from = 0; from < keys.length; from += chunk) {
    const some = keys.slice(from, from + chunk);
    const rows = await Promise.all(some.map((key) => table.get(key)));
    for (const [at, key] of some.entries()) if (isMeant(rows[at])) table.delete(key);
  }
}
