import {
  BorderStyle,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { joinLabels } from '@/lib/core/note/source';
import { beginsRightToLeft, paragraphsOf } from '@/lib/core/text/readable';
import { formatCallTime } from '@/lib/core/time/call-time';
import { columnNames } from '@/lib/text/exports';
import type { Fact, ReportNote } from '../report';

type RunStyle = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;

/** Lines as runs: a line break inside a run is lost, so each further line is a run that starts with one. */
const runsOf = (lines: readonly string[], style: RunStyle, rightToLeft: boolean): readonly ParagraphChild[] =>
  lines.map((text, at) => new TextRun({ text, ...style, ...(rightToLeft && { rightToLeft }), ...(at > 0 && { break: 1 }) }));

/** A paragraph of several lines, in the direction of its first letter. */
function paragraphOf(lines: readonly string[], style: RunStyle): Paragraph {
  const rightToLeft = beginsRightToLeft(lines.join('\n'));
  return new Paragraph({ ...(rightToLeft && { bidirectional: true }), children: [...runsOf(lines, style, rightToLeft)] });
}

/** A text as paragraphs, each in the direction of its first letter. */
export const paragraphs = (text: string, style: RunStyle = {}): readonly Paragraph[] => paragraphsOf(text).map((lines) => paragraphOf(lines, style));

/** A heading, the document’s own or that of a part. */
export function heading(level: 'title' | 'part', text: string): Paragraph {
  const rightToLeft = beginsRightToLeft(text);
  return new Paragraph({
    heading: level === 'title' ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    bidirectional: rightToLeft,
    keepNext: true,
    spacing: { before: level === 'title' ? 0 : 280, after: 80 },
    children: [new TextRun({ text: text.replaceAll(/\s+/g, ' '), rightToLeft })],
  });
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const ruled = { top: hairline, bottom: hairline, left: none, right: none, insideHorizontal: hairline, insideVertical: none };

/** The width between the margins of A4 or Letter, whichever is narrower, in twentieths of a point. */
const tableWidth = 9000;

type Column = { readonly width: number; readonly name: string };

function cell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: children.length === 0 ? [new Paragraph('')] : [...children],
  });
}

function tableOf(columns: readonly Column[], head: readonly TableRow[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const bodyRows = rows.map((cells) => new TableRow({ children: cells.map((children, at) => cell(children, columns[at]?.width ?? 0)) }));
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: ruled,
    margins: { top: 60, bottom: 0, left: 60, right: 60 },
    rows: [...head, ...bodyRows],
  });
}

/** Facts as a table of two columns. */
export const factTable = (facts: readonly Fact[]): Table =>
  tableOf(
    [
      { width: 2200, name: '' },
      { width: 6800, name: '' },
    ],
    [],
    facts.map(({ label, text }) => [paragraphs(label, { bold: true }), paragraphs(text)]),
  );

const noteColumns: readonly Column[] = [
  { width: 1100, name: columnNames.callTime },
  { width: 1300, name: columnNames.stance },
  { width: 6600, name: columnNames.note },
];

/** Notes as a table whose header repeats on each page. */
export function noteTable(notes: readonly ReportNote[]): Table {
  const head = new TableRow({ tableHeader: true, children: noteColumns.map(({ name, width }) => cell(paragraphs(name, { bold: true }), width)) });
  const rows = notes.map(({ callTimeMs, stance, source, text }) => [
    paragraphs(formatCallTime(callTimeMs)),
    paragraphs(joinLabels(stance, source) ?? ''),
    paragraphs(text),
  ]);
  return tableOf(noteColumns, [head], rows);
}

/** A table of texts: its head, and its rows, whose first cell is the name of the row. */
export type Grid = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const firstColumn = 2300;

/** The width of a bold letter, and of what is around the text of a cell, in twentieths of a point. */
const letterWidth = 125;
const cellRim = 120;

/** The size of a head's letters where they would break words, in half points. */
const smallSize = 16;

const fitsColumn = ({ name, width }: Column) => name.split(/[\s-]+/).every((word) => word.length * letterWidth + cellRim <= width);

/** A table of texts whose header repeats on each page, in small letters where a word would not fit; its first column is the widest. */
export function gridTable({ head, rows }: Grid): Table {
  const width = Math.floor((tableWidth - firstColumn) / Math.max(1, head.length - 1));
  const columns = head.map((name, at) => ({ width: at === 0 ? firstColumn : width, name }));
  const style: RunStyle = { bold: true, ...(!columns.every(fitsColumn) && { size: smallSize }) };
  const headRow = new TableRow({ tableHeader: true, children: columns.map(({ name, width: own }) => cell(paragraphs(name, style), own)) });
  const bodyRows = rows.map((cells) => cells.map((text, at) => paragraphs(text, { bold: at === 0 })));
  return tableOf(columns, [headRow], bodyRows);
}
