import { expect, test } from 'vitest';
import { makeHandOffFields } from '@/lib/core/mapping/hand-off';
import { parseEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { writeCsv } from '@/lib/export/csv';
import { writeMarkdown } from '@/lib/export/markdown';
import { writePlainText } from '@/lib/export/plain-text';
import { writeRichText } from '@/lib/export/rich-text';
import { reportOf, scorecardWith } from './scorecards.ts';

const envelope = scorecardWith([
  { text: 'It was the index.', source: 'quote' },
  { text: 'I bisected it.', source: 'suggestion', stance: 'for' },
  { text: 'Careful', stance: 'for' },
]);
const report = reportOf(envelope);

test('each format marks quoted and suggested notes, and not typed ones', () => {
  expect(writeMarkdown(report)).toContain('- `01:23` **quoted:** It was the index.');
  expect(writeMarkdown(report)).toContain('- `01:23` **Strength, suggested:** I bisected it.');
  expect(writeMarkdown(report)).toContain('- `01:23` **Strength:** Careful');
  expect(writePlainText(report)).toContain('- [01:23] quoted: It was the index.');
  expect(writePlainText(report)).toContain('- [01:23] Strength, suggested: I bisected it.');
  expect(writeRichText(report)).toContain('[01:23] <strong>Strength, suggested:</strong> I bisected it.');
  const [head = '', ...rows] = writeCsv(report).split('\r\n');
  expect(head.split(',').at(-1)).toBe('Source');
  expect(rows.find((row) => row.includes('index'))).toMatch(/,It was the index\.,quoted$/);
  expect(rows.find((row) => row.includes('Careful'))).toMatch(/,Strength,Careful,$/);
});

test("hiring systems get the note's source too", () => {
  const words = makeHandOffFields(envelope).map((field) => field.text);
  expect(words).toContainEqual(expect.stringContaining('[01:23] quoted: It was the index.'));
  expect(words).toContainEqual(expect.stringContaining('[01:23] Strength, suggested: I bisected it.'));
});

test('notes of a scorecard without sources are read as typed', () => {
  const written = JSON.stringify(envelope, (key, value: unknown) => (key === 'source' ? undefined : value));
  expect(written).not.toContain('source');
  expect(parseEnvelope(written).data.notes.map(({ source }) => source)).toEqual(['typed', 'typed', 'typed']);
});
