import { expect, test } from 'vitest';
import { paragraphsOf, readableText } from '@/lib/core/text/readable';
import type { ScorecardReport } from '@/lib/export/report';
import { writeWord } from '@/lib/export/word/document';
import { fc } from '../../setup/properties.ts';
import { anyWords, formulas, reportOf, reportWith, scorecardWith, scripts } from './scorecards.ts';
import { unpack, type XmlElement } from './unpack.ts';

const textOf = (paragraph: XmlElement): string =>
  paragraph
    .find('w:r')
    .map(
      (run) =>
        (run.find('w:br').length > 0 ? '\n' : '') +
        run
          .find('w:t')
          .map(({ text }) => text)
          .join(''),
    )
    .join('');

const cellText = (cell: XmlElement) => cell.find('w:p').map(textOf).join('\n\n');

async function openDocument(report: ScorecardReport): Promise<XmlElement> {
  return unpack(await writeWord(report)).read('word/document.xml');
}

/** The rows of the last table of a document, the head left out. */
async function notesOf(report: ScorecardReport): Promise<readonly (readonly string[])[]> {
  const [, ...rows] = (await openDocument(report)).find('w:tbl').at(-1)?.find('w:tr') ?? [];
  return rows.map((row) => row.find('w:tc').map(cellText));
}

test('the conclusion and the facts come first, a dimension’s notes stand in a table whose head is repeated, pages are numbered', async () => {
  const envelope = scorecardWith(
    [
      { text: 'Asked for the limits.', stance: 'for' },
      { text: 'Late.', dimension: null },
    ],
    { summary: 'One.\n\nTwo.' },
  );
  const bytes = await writeWord(reportOf(envelope));
  const { read, xml } = unpack(bytes);
  const document = read('word/document.xml');
  const texts = document.find('w:p').map(textOf);
  expect(texts.slice(0, 3)).toEqual(['Grace Hopper', 'Recommendation', 'Yes']);
  expect(texts).toEqual(expect.arrayContaining(['Barbara Liskov', '2026-11-23 23:50 GMT+01:00 (Europe/Berlin)', 'One.', 'Two.']));
  expect(texts).toEqual(expect.arrayContaining(['Technical Knowledge: 4 of 5', '01:23', 'Strength', 'Asked for the limits.', 'Other notes']));
  expect(document.find('w:tblHeader')).toHaveLength(2);
  expect(xml('word/footer1.xml')).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
});

test.each([...scripts.map(([, words]) => words), ...formulas])('another parser reads the text unchanged: %s', async (words) => {
  expect(await notesOf(reportWith(words))).toEqual([['01:23', '', words]]);
});

test.each(scripts)('text in %s has its own direction', async (script, words) => {
  const paragraph = (await openDocument(reportWith(words))).find('w:p').find((each) => textOf(each) === words);
  const marks = paragraph?.find('w:bidi').map((mark) => mark.attribute('w:val')) ?? [];
  const isRightToLeft = marks.some((value) => value !== 'false' && value !== '0');
  expect(isRightToLeft).toBe(script === 'Hebrew' || script === 'Arabic');
});

test('any text is read back from a document, paragraph by paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (words) => {
      fc.pre(readableText(words) !== '');
      const expected = paragraphsOf(readableText(words)).map((lines) => lines.join('\n'));
      expect((await notesOf(reportWith(words)))[0]?.[2]).toBe(expected.join('\n\n'));
    }),
    { numRuns: 150 },
  );
});
