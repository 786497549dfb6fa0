import type { Cell, CellObject } from 'write-excel-file/universal';

/** The most UTF-16 units in a cell: some programs open longer ones and cut them on saving. */
const mostUnits = 32_767;

/** Text that a workbook would read as an escaped character, as _x0041_ for A: its first character is escaped itself. */
const escapedText = (text: string) => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** A text with a question mark for each U+FFFD (a lost character), which the writer would remove. */
const shownText = (text: string) => text.replaceAll('\uFFFD', '?');

/** A text cell, which is never read as anything else; '' leaves it empty. */
export const textCell = (text: string | null, style: Omit<CellObject, 'value' | 'type'> = {}): Cell =>
  text === null || text === '' ? null : { value: escapedText(shownText(text)), type: String, wrap: true, alignVertical: 'top', ...style };

/** A cell in the header of a column. */
export const headCell = (text: string): Cell => ({ value: text, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true });

/** A cell with a number; empty for null. */
export const numberCell = (value: number | null, format?: string): Cell =>
  value === null ? null : { value, type: Number, alignVertical: 'top', ...(format !== undefined && { format }) };

/** A cell with a date whose UTC digits are shown; empty for null. */
export const momentCell = (value: Date | null): Cell =>
  value === null ? null : { value, type: Date, format: 'yyyy-mm-dd hh:mm', align: 'left', alignVertical: 'top' };

const dayMs = 86_400_000;

/** A cell with a duration in milliseconds, shown as minutes and seconds; minutes run past 59. */
export const durationCell = (milliseconds: number): Cell => numberCell(milliseconds / dayMs, '[mm]:ss');

/** A text in parts that fit into cells, cut between characters. */
export function splitText(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += parts.at(-1)?.length ?? 0) {
    const end = from + mostUnits;
    const cutsCharacter = end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff;
    parts.push(text.slice(from, cutsCharacter ? end - 1 : end));
  }
  return parts.length === 0 ? [''] : parts;
}
