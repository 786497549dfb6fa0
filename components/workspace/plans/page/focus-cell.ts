/** The place of a cell of the coverage table. */
export type CellPlace = { readonly row: number; readonly column: number };

const boxesOf = (row: Element | undefined): readonly HTMLInputElement[] => [
  ...(row?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []),
];

/** Focuses the first cell of a dimension's row in the coverage table, and shows it. */
export function focusRow(dimension: string): void {
  const row = document.querySelector(`tr[data-dimension="${CSS.escape(dimension)}"]`);
  const [first] = boxesOf(row ?? undefined);
  row?.scrollIntoView({ block: 'nearest' });
  first?.focus();
}

/** Focuses a cell of a coverage table. */
export function focusCell(table: Element, { row, column }: CellPlace): void {
  boxesOf(table.querySelectorAll('tbody tr')[row])[column]?.focus();
}

const keyMoves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
};

const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));

/** The cell that a key goes to in a table of that many rows and columns; null where the key does nothing. From right to left the arrows swap. */
export function moveByCellKey(
  { row, column }: CellPlace,
  key: string,
  size: { readonly rows: number; readonly columns: number },
  isRtl: boolean,
): CellPlace | null {
  const move = keyMoves[key];
  if (move === undefined) return null;
  const sideways = isRtl && key.startsWith('Arrow') ? -move[1] : move[1];
  return { row: within(row + move[0], size.rows), column: within(column + sideways, size.columns) };
}
