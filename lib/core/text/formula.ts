/** What spreadsheets take for a formula, also after apostrophes. */
const formula = /^'*[=+\-@＝＋－＠\t\r]/u;

/** A cell’s text so that no spreadsheet runs it as a formula: an apostrophe comes before it. */
export const guardFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The text of a cell that was guarded. */
export const unguardFormula = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
