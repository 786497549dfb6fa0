import Papa from 'papaparse';
import { failure, success } from '@/lib/core/result';
import { type AnchorTexts, anchorList, type Rubric } from '@/lib/core/rubric/rubric';
import { type Path, readRubric } from '@/lib/core/rubric/rubric-faults';
import { idFromName, makeIdAllocator } from '@/lib/core/rubric/slug';
import { guardFormula, unguardFormula } from '@/lib/core/text/formula';
import { tidyText } from '@/lib/core/text/tidy-text';
import { rubricFileTexts } from '@/lib/text/rubrics/files';
import { type ReadRubric, refuseFile, toFileFaults } from './fault';

const columns = ['Dimension', 'Weight', '1–2', '3', '4', '5', 'Id'] as const;

/** The dimensions and anchors of a rubric as CSV (RFC 4180) for spreadsheets, with a byte order mark and nothing that they would run as a formula. */
export function writeRubricCsv({ dimensions }: Rubric): string {
  const rows = dimensions.map(({ id, name, weight, anchors }) => [name, String(weight), ...anchorList(anchors).map(({ text }) => text), id]);
  return `\uFEFF${Papa.unparse([[...columns], ...rows.map((row) => row.map(guardFormula))], { newline: '\r\n' })}\r\n`;
}

type Row = { readonly line: number; readonly cells: readonly string[] };

const heights = (cells: readonly string[]) => cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);

/** The delimiter in a first line “sep=;”, as Excel writes and reads it; null where there is no such line. */
const namedDelimiter = (text: string): string | null => /^"?sep=(.)"?[,;\t]*(?:\n|$)/i.exec(text)?.[1] ?? null;

/** The delimiter, judged by the first row, none of whose cells contains one. Where the comma is the decimal sign, spreadsheets write semicolons. */
function delimiterOf(text: string): string {
  const [head = ''] = text.trimStart().split('\n', 1);
  const [most = ','] = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length);
  return most;
}

type Rows = {
  readonly rows: readonly Row[];
  /** The line of a quotation mark that is never closed, or opens inside a cell; null where there is none. */
  readonly unclosed: number | null;
};

function listRows(text: string): Rows {
  const named = namedDelimiter(text);
  const body = named === null ? text : text.slice(text.indexOf('\n') + 1 || text.length);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: named ?? delimiterOf(text), newline: '\n' });
  const quote = errors.find(({ type }) => type === 'Quotes');
  let line = named === null ? 1 : 2;
  let unclosed: number | null = null;
  const rows = data.flatMap((cells, index) => {
    const row = { line, cells: cells.map((cell) => unguardFormula(tidyText(cell))) };
    if (index === quote?.row) unclosed = line + (quote.code === 'MissingQuotes' ? heights(cells.slice(0, -1)) - 1 : 0);
    line += heights(cells);
    return row.cells.some((cell) => cell !== '') ? [row] : [];
  });
  return { rows, unclosed };
}

const total =
  /^(?:grand )?(?:sub)?(?:total|sum|summe|gesamt|gesamtsumme|insgesamt|somme|totale|totaal|suma|łącznie|razem|итого|всего|合計|合计|总计|總計|합계|toplam|soma|yhteensä|summa|i alt)s?(?![\p{L}\p{N}])[\s:.]*(?:weight|points|%|\d+\s*%?)?$/iu;

/** Whether a row is the sum of the others' weights: it has no anchors, and its name says so or its weight is their sum. */
function isTotal({ cells }: Row, at: Columns, others: readonly Row[]): boolean {
  const cell = (column: Column, row: readonly string[] = cells) => row[at.get(column) ?? -1] ?? '';
  if ((['1–2', '3', '4', '5'] as const).some((column) => cell(column) !== '')) return false;
  const name = cell('Dimension');
  if (total.test(name)) return true;
  const sum = others.reduce((all, { cells: row }) => all + (Number(weightOf(cell('Weight', row))) || 0), 0);
  return name === '' && others.length > 1 && weightOf(cell('Weight')) === sum;
}

type Column = (typeof columns)[number];
type Columns = ReadonlyMap<Column, number>;

const spell = (header: string) =>
  header
    .toLowerCase()
    .replace(/^(score|anchor) /, '')
    .replaceAll(/\s/g, '')
    .replaceAll('-', '–');

function findColumns({ cells }: Row): Columns | string {
  const spelled = cells.map(spell);
  const places = columns.map((column) => [column, spelled.indexOf(spell(column))] as const);
  const missing = places.filter(([column, at]) => at < 0 && column !== 'Id').map(([column]) => `“${column}”`);
  return missing.length > 0 ? rubricFileTexts.columnsMissing(missing) : new Map(places);
}

function weightOf(cell: string): unknown {
  const [, number] = /^(\d{1,4})(?:[.,]0+)?\s*%?$/.exec(cell) ?? [];
  return number === undefined ? cell : Number(number);
}

/** Reads a dimension from a row; cues and questions come from the dimension with the same id in the rubric that the file is about. */
function readDimension({ cells }: Row, at: Columns, base: Rubric | null, giveId: (wanted: string) => string): object {
  const cell = (column: Column) => cells[at.get(column) ?? -1] ?? '';
  const name = cell('Dimension');
  const known = base?.dimensions.find((dimension) => dimension.id === cell('Id') || (cell('Id') === '' && dimension.name === name));
  const id = cell('Id') || known?.id || giveId(idFromName(name));
  const anchors: AnchorTexts = { low: cell('1–2'), three: cell('3'), four: cell('4'), five: cell('5') };
  return { id, name, weight: weightOf(cell('Weight')), anchors, cues: known?.cues ?? [], questions: known?.questions ?? [] };
}

/** What a CSV is about: an existing rubric, whose cues, questions and rules stay, or the head of a new one. */
export type CsvSubject = { readonly base: Rubric } | { readonly base: null; readonly head: Pick<Rubric, 'id' | 'title' | 'role' | 'level'> };

function completeRubric(dimensions: readonly object[], subject: CsvSubject): object {
  if (subject.base === null) return { ...subject.head, version: 1, dimensions, rules: [] };
  const ids = new Set(dimensions.map((dimension) => ('id' in dimension ? dimension.id : null)));
  const rules = subject.base.rules.filter((rule) => rule.rule !== 'minimum-score' || ids.has(rule.dimension));
  return { ...subject.base, dimensions, rules };
}

const keys: Readonly<Record<string, string>> = { name: 'Dimension', weight: 'Weight', low: '1–2', three: '3', four: '4', five: '5', id: 'Id' };

const columnOf = (path: Path) => keys[String(path[2] === 'anchors' ? path[3] : path[2])] ?? '';

/** How many rows at the end may be a total. */
const mostTotals = 3;

/** Reads dimensions and anchors from CSV, delimited by commas, semicolons or tabs. */
export function readCsv(text: string, subject: CsvSubject): ReadRubric {
  const listed = listRows(text);
  if (listed.unclosed !== null) return refuseFile(rubricFileTexts.cellUnclosed, listed.unclosed);
  const [head, ...all] = listed.rows;
  if (head === undefined) return refuseFile(rubricFileTexts.empty);
  const at = findColumns(head);
  if (typeof at === 'string') return refuseFile(at, head.line);
  const rows = all.filter((row, index) => index < all.length - mostTotals || !isTotal(row, at, all.slice(0, index)));
  const column = at.get('Id') ?? -1;
  const known = (subject.base?.dimensions ?? []).map(({ id }) => id);
  const giveId = makeIdAllocator([...known, ...rows.flatMap(({ cells }) => cells[column] || [])]);
  const dimensions = rows.map((row) => readDimension(row, at, subject.base, giveId));
  const read = readRubric(completeRubric(dimensions, subject));
  if (read.ok) return success(read.value);
  const lineOf = ([list, row]: Path) => (list === 'dimensions' && typeof row === 'number' ? (rows[row]?.line ?? null) : null);
  const faults = toFileFaults(read.reason, [], lineOf);
  return failure(faults.map((fault, index) => ({ ...fault, place: columnOf(read.reason[index]?.path ?? []) || fault.place })));
}
