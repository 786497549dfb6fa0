import type { Line, Match, ShownRow } from './line';
import type { Comparison } from './words';

/** The cost of a known line that no row shows although its neighbours are shown, and of a row that is no known line although its neighbours are. */
const missing = { line: 0.4, row: 0.2, rowAbove: 0.01 } as const;
/** The gain when a row of the same speaker is where the line was, however much its text was corrected. */
const placeWorth = 0.3;

const canBe = (line: Line, row: ShownRow) => row.speaker === null || row.speaker === line.speaker;

type Step = 'both' | 'line' | 'row';
type Cell = { readonly worth: number; readonly step: Step };

const better = (a: Cell, b: Cell): Cell => (b.worth > a.worth ? b : a);

function fillTable(lines: readonly Line[], rows: readonly ShownRow[], similarity: Comparison['similarity']): readonly (readonly Cell[])[] {
  const above: Cell[] = [{ worth: 0, step: 'both' }, ...rows.map((_, index) => ({ worth: -missing.rowAbove * (index + 1), step: 'row' as const }))];
  const table = [above];
  const worthOf = (line: Line, row: ShownRow) => (canBe(line, row) ? placeWorth + similarity(line.text, row.text) : Number.NEGATIVE_INFINITY);
  for (const line of lines) {
    const before = table.at(-1) ?? above;
    const cells: Cell[] = [{ worth: 0, step: 'line' }];
    for (const [index, row] of rows.entries()) {
      const both: Cell = { worth: (before[index]?.worth ?? 0) + worthOf(line, row), step: 'both' };
      const skipLine: Cell = { worth: (before[index + 1]?.worth ?? 0) - missing.line, step: 'line' };
      const skipRow: Cell = { worth: (cells[index]?.worth ?? 0) - missing.row, step: 'row' };
      cells.push(better(better(both, skipLine), skipRow));
    }
    table.push(cells);
  }
  return table;
}

/** How many rows the known lines cover; the rows after that are new. */
function findEnd(table: readonly (readonly Cell[])[]): number {
  const last = table.at(-1) ?? [];
  return last.reduce((best, cell, index) => (cell.worth > (last[best]?.worth ?? 0) ? index : best), 0);
}

/**
 * Matches rows to known lines by speaker, place from the end and text. Elements are reused, so their keys tell nothing. Rows above the oldest known
 * line are older captions that were scrolled into view.
 */
export function alignRows(lines: readonly Line[], rows: readonly ShownRow[], { similarity }: Pick<Comparison, 'similarity'>): readonly Match[] {
  const table = fillTable(lines, rows, similarity);
  const matches = rows.map((): Match => 'new');
  let [line, row] = [lines.length, findEnd(table)];
  let oldest = 0;
  while (line > 0 && row > 0) {
    const step = table[line]?.[row]?.step;
    if (step === 'both') {
      matches[row - 1] = line - 1;
      if (line === 1) oldest = row - 1;
    }
    if (step !== 'row') line--;
    if (step !== 'line') row--;
  }
  return matches.map((match, index) => (index < oldest ? 'none' : match));
}
