import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unguardFormula } from '@/lib/core/text/formula';
import { readableText } from '@/lib/core/text/readable';
import { writeCsv } from '@/lib/export/csv';
import { fc } from '../../setup/properties.ts';
import { anyWords, formulas, reportOf, reportWith, scorecardWith, scripts } from './scorecards.ts';

/** The rows below the head, as another reader of CSV has them. */
function readRows(csv: string): readonly (readonly string[])[] {
  expect(csv).toMatch(/^\uFEFFCandidate,Interviewer,Interview,Time zone,/);
  return Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data.slice(1);
}

const notesOf = (csv: string) => readRows(csv).filter((row) => row[6] === 'Note');

test('every row says who and when, a rating has its number, and a note its moment in three parts', () => {
  const rows = readRows(writeCsv(reportOf(scorecardWith([{ text: 'Guessed.', stance: 'against', callTime: 4_383_000 }]))));
  const same = ['Grace Hopper', 'Barbara Liskov', '2026-11-23 23:50', 'GMT+01:00 (Europe/Berlin)', 'Backend Engineer, Junior', 'Junior'];
  expect(rows.every((row) => row.slice(0, 6).join('|') === same.join('|'))).toBe(true);
  expect(rows.find((row) => row[6] === 'Rating')?.slice(6, 10)).toEqual(['Rating', 'Technical Knowledge', '20', '4']);
  expect(rows.find((row) => row[6] === 'Note')?.slice(7)).toEqual(['Technical Knowledge', '', '', '01:13:03', 'Concern', 'Guessed.', '']);
});

test.each(formulas)('a spreadsheet reads %s as text', (words) => {
  const cell = notesOf(writeCsv(reportWith(words)))[0]?.[12] ?? '';
  expect(cell).toMatch(/^'/);
  expect(unguardFormula(cell)).toBe(words);
});

test.each(scripts)('text in %s is read back unchanged', (_script, words) => {
  expect(notesOf(writeCsv(reportWith(words)))[0]?.[12]).toBe(words);
});

test('any text is read back from CSV unchanged', async () => {
  await fc.assert(
    fc.property(anyWords, (words) => {
      fc.pre(readableText(words) !== '');
      const cell = notesOf(writeCsv(reportWith(words)))[0]?.[12] ?? '';
      expect(unguardFormula(cell)).toBe(readableText(words));
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
    { numRuns: 300 },
  );
});
