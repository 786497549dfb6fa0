import type { Cell, CellObject } from 'write-excel-file/universal';

/** UTF-16 units that a cell holds at most: some readers open more, and cut it when they save. */
const mostUnits = 32_767;

/** Text that a workbook would read as a character by its number, as _x0041_ for A: its first sign is written that way itself. */
const escapedText = (text: string) => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** What the writer takes out of a text: a sign that stands for a lost character. */
const shownText = (text: string) => text.replaceAll('\uFFFD', '?');

/** A cell of words, which stay words whatever they begin with; empty words leave it empty. */
export const textCell = (text: string | null, style: Omit<CellObject, 'value' | 'type'> = {}): Cell =>
  text === null || text === '' ? null : { value: escapedText(shownText(text)), type: String, wrap: true, alignVertical: 'top', ...style };

/** A cell at the head of a column. */
export const headCell = (text: string): Cell => ({ value: text, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true });

/** A cell with a number; empty for null. */
export const numberCell = (value: number | null, format?: string): Cell =>
  value === null ? null : { value, type: Number, alignVertical: 'top', ...(format !== undefined && { format }) };

/** A cell with a date whose UTC digits are what is shown; empty for null. */
export const momentCell = (value: Date | null): Cell =>
  value === null ? null : { value, type: Date, format: 'yyyy-mm-dd hh:mm', align: 'left', alignVertical: 'top' };

const dayMs = 86_400_000;

/** A cell with a length of time, in milliseconds, as minutes and seconds; minutes run past 59. */
export const durationCell = (milliseconds: number): Cell => numberCell(milliseconds / dayMs, '[mm]:ss');

/** A text in parts that a cell holds each, cut between characters. */
export function splitText(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += parts.at(-1)?.length ?? 0) {
    const end = from + mostUnits;
    const cutsCharacter = end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff;
    parts.push(text.slice(from, cutsCharacter ? end - 1 : end));
  }
  return parts.length === 0 ? [''] : parts;
}
