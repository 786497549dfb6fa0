import { expect, test } from 'vitest';
import { readableText } from '@/lib/core/text/readable';
import { splitText } from '@/lib/export/excel/cells';
import { writeExcel } from '@/lib/export/excel/workbook';
import type { ScorecardReport } from '@/lib/export/report';
import { fc } from '../../setup/properties.ts';
import { anyWords, formulas, reportOf, reportWith, scorecardWith, scripts } from './scorecards.ts';
import { unpack, type XmlElement } from './unpack.ts';

/** A cell as it is stored: a text, a number, or nothing. */
type Stored = string | number | null;

const decode = (text: string) => text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readRow(row: XmlElement, strings: readonly string[]): readonly Stored[] {
  const cells: Stored[] = [];
  for (const cell of row.find('c')) {
    const value = Number(cell.find('v')[0]?.text ?? '');
    cells[columnOf(cell.attribute('r') ?? '')] = cell.attribute('t') === 's' ? (strings[value] ?? null) : value;
  }
  return Array.from(cells, (cell) => cell ?? null);
}

/** The sheets of a workbook by their names, as a reader has them: rows of cells. */
async function readBook(report: ScorecardReport): Promise<Readonly<Record<string, readonly (readonly Stored[])[]>>> {
  const { read, xml } = unpack(await writeExcel(report));
  expect(xml('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  const strings = read('xl/sharedStrings.xml')
    .find('t')
    .map(({ text }) => decode(text));
  const names = read('xl/workbook.xml')
    .find('sheet')
    .map((sheet) => sheet.attribute('name') ?? '');
  const sheets = names.map((_, at) =>
    read(`xl/worksheets/sheet${at + 1}.xml`)
      .find('row')
      .map((row) => readRow(row, strings)),
  );
  return Object.fromEntries(names.map((name, at) => [name, sheets[at] ?? []]));
}

const noteColumn = 6;

async function notesOf(report: ScorecardReport): Promise<readonly Stored[]> {
  const [, ...rows] = (await readBook(report)).Notes ?? [];
  return rows.map((row) => row[noteColumn] ?? null);
}

test('a scorecard is four sheets, whose scores are numbers and whose times are dates by the clock of the zone', async () => {
  const notes = [
    { text: 'Asked for the limits.', stance: 'for' as const, source: 'quote' as const },
    { text: 'Guessed.', stance: 'against' as const, callTime: 4_383_000 },
  ];
  const book = await readBook(reportOf(scorecardWith(notes)));
  expect(Object.keys(book)).toEqual(['Scores', 'Notes', 'Rubric', 'Interview']);
  expect(book.Scores?.[1]?.slice(0, 8)).toEqual(['Technical Knowledge', 20, 4, 5, 2, 1, 1, 0]);
  expect(book.Scores?.[4]?.slice(0, 3)).toEqual([expect.any(String), expect.any(Number), 'not assessed']);
  const [head, first, second] = book.Notes ?? [];
  expect(head?.[1]).toBe('Time (Europe/Berlin)');
  expect(first).toEqual([
    83 / 86_400,
    expect.closeTo(Date.UTC(2026, 10, 23, 23, 51, 23) / 86_400_000 + 25_569, 6),
    'Technical Knowledge',
    'Note',
    'Strength',
    'quoted',
    'Asked for the limits.',
  ]);
  expect(second?.[0]).toBeCloseTo(4383 / 86_400, 9);
  expect(book.Rubric?.[1]?.slice(2)).toHaveLength(4);
  expect(book.Interview).toContainEqual(['Interviewer', 'Barbara Liskov']);
  expect(book.Interview).toContainEqual([
    'Interview',
    expect.closeTo(Date.UTC(2026, 10, 23, 23, 50) / 86_400_000 + 25_569, 6),
    'GMT+01:00 (Europe/Berlin)',
  ]);
});

test.each([...scripts.map(([, words]) => words), ...formulas, 'TRUE', '3/4', '12:30', '_x0041_', ' <v>&amp;</v> '])(
  'a note is a text, and the one that was written: %s',
  async (words) => {
    expect(await notesOf(reportWith(words))).toEqual([words.trim()]);
  },
);

test('any text is read back from a workbook unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (words) => {
      const readable = readableText(words);
      fc.pre(readable !== '');
      expect(await notesOf(reportWith(words))).toEqual([readable.replaceAll('\uFFFD', '?')]);
    }),
    { numRuns: 150 },
  );
});

test('a note too long for a cell continues in the next row, which says so', async () => {
  const words = `${'a'.repeat(32_766)}👩‍💻${'b'.repeat(40_000)}`;
  const [, ...rows] = (await readBook(reportWith(words, 'Next.'))).Notes ?? [];
  const cells = rows.map((row) => String(row[noteColumn]));
  expect(cells.slice(0, -1).join('')).toBe(words);
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(32_767);
  expect(cells.at(-1)).toBe('Next.');
  expect(rows.map((row) => row[noteColumn + 1] !== undefined)).toEqual([false, true, true, false]);
});

test('a long text is cut between characters, and nothing is lost', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), fc.nat({ max: 3 }), (unit, shift) => {
      const text = 'x'.repeat(shift) + unit.repeat(Math.ceil(70_000 / unit.length));
      const parts = splitText(text);
      expect(parts.join('')).toBe(text);
      expect(parts.every((part) => part.length <= 32_767 && part.isWellFormed())).toBe(true);
    }),
    { numRuns: 30 },
  );
});
