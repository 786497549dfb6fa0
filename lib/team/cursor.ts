/** A row as the store numbers it: its key, and the number of its last change. */
export type NumberedRow = { readonly key: string; readonly number: number };

/** What a device has seen of a table: the newest rows by number, the lowest first; empty before the first read. */
export type Cursor = { readonly recent: readonly NumberedRow[] };

/** So many rows are asked for again with each read: a row that became visible late stands among them. */
export const overlapRows = 1000;

/** The cursor of a device that has seen nothing. */
export const noCursor: Cursor = { recent: [] };

/** The number after which a device asks: that of the oldest row in its overlap, less one, so that this row is met again; 0 where it has seen fewer. */
export function askedAfter({ recent }: Cursor): number {
  const [oldest] = recent;
  return oldest === undefined || recent.length < overlapRows ? 0 : oldest.number - 1;
}

/** Those of the rows that this device has not seen with this number. */
export function findUnseen({ recent }: Cursor, rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const seen = new Map(recent.map(({ key, number }) => [key, number]));
  return rows.filter(({ key, number }) => seen.get(key) !== number);
}

/** The cursor after rows were stored. */
export function moveCursor({ recent }: Cursor, rows: readonly NumberedRow[]): Cursor {
  const numbers = new Map([...recent, ...rows].map(({ key, number }) => [key, number]));
  const sorted = [...numbers].map(([key, number]) => ({ key, number })).toSorted((one, other) => one.number - other.number);
  return { recent: sorted.slice(-overlapRows) };
}
