import type { Cell, Row } from 'write-excel-file/universal';

/** The height of a line, and the most that a row can have, in points. */
const lineHeight = 15;
const mostHeight = 409;

/** The part of a column's width that letters fill when they are wider than digits, by which widths are counted. */
const filled = 0.9;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const widthOf = (text: string) => text.length + (text.match(wide)?.length ?? 0);

/** In how many lines a paragraph is set that breaks after spaces and hyphens. */
function countLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const needed = widthOf(word.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    const whole = used + widthOf(word);
    const further = Math.max(0, Math.ceil((used + needed) / width) - 1);
    lines += further;
    used = whole - further * width;
  }
  return lines;
}

function linesIn(cell: Cell, width: number): number {
  const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : null;
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((lines, paragraph) => lines + countLines(paragraph, width * filled), 0);
}

/**
 * A row that is as high as its longest text in columns of these widths, in characters. Not every program fits the heights of rows to their text when it
 * opens a workbook: lines would cover the next row.
 */
export function fitHeight(row: Row, widths: readonly number[]): Row {
  const lines = Math.max(1, ...row.map((cell, at) => linesIn(cell, widths[at] ?? 1)));
  if (lines === 1) return row;
  const height = Math.min(mostHeight, lines * lineHeight);
  return row.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? { ...cell, height } : cell));
}
