/** What spreadsheets read as a formula, even after apostrophes. */
const formula = /^'*[=+\-@＝＋－＠\t\r]/u;

/** A cell’s text with an apostrophe before it where a spreadsheet would run it as a formula. */
export const guardFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The original text of a guarded cell. */
export const unguardFormula = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
