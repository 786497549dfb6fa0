import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { paragraphsOf, readableText } from '@/lib/core/text/readable';
import { fileName } from '@/lib/export/file-name';
import { writeMarkdown } from '@/lib/export/markdown';
import { makeReport } from '@/lib/export/report';
import { fc } from '../../setup/properties.ts';
import { finish } from '../delivery/destinations/attempt.ts';
import { anyWords, formulas, reportOf, scorecardWith, scripts } from './scorecards.ts';

const finished = finish([4, 3]);
const envelope = {
  ...finished,
  data: {
    ...finished.data,
    interview: { ...finished.data.interview, startedAt: '2026-11-23T22:50:00.000Z', finishedAt: '2026-11-23T23:42:00.000Z' },
  },
};

test('a scorecard shows the interview’s time in the interviewer’s zone, with the zone’s name', () => {
  expect(writeMarkdown(makeReport({ envelope, rubric: null }, 'Europe/Berlin'))).toContain(
    '- Interview: 2026-11-23 23:50 GMT+01:00 (Europe/Berlin)\n',
  );
  expect(writeMarkdown(makeReport({ envelope, rubric: null }, 'Asia/Tokyo'))).toContain('- Interview: 2026-11-24 07:50 GMT+09:00 (Asia/Tokyo)\n');
});

test('a file name has the day of the finish in that zone', () => {
  expect(fileName('{candidate}, {date}', envelope, 'Europe/Berlin')).toBe('Grace Hopper, 2026-11-24');
  expect(fileName('{candidate}, {date}', envelope, 'America/New_York')).toBe('Grace Hopper, 2026-11-23');
});

const reader = new MarkdownIt({ html: true });

type Token = ReturnType<typeof reader.parse>[number];

const inlineText = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type === 'hardbreak' || type === 'softbreak' ? '\n' : content)).join('');

/** The notes of the last part of a scorecard, as another reader of Markdown has them: each its paragraphs. */
function readNotes(markdown: string): readonly string[] {
  const tokens = reader.parse(markdown, {});
  const items = tokens.slice(tokens.findLastIndex(({ type }) => type === 'heading_open'));
  const starts = items.flatMap(({ type, level }, at) => (type === 'list_item_open' && level === 1 ? [at] : []));
  return starts.map((from, at) =>
    items
      .slice(from, starts[at + 1])
      .filter(({ type }) => type === 'inline')
      .map(inlineText)
      .join('\n\n')
      .replace(/^01:23 /, ''),
  );
}

const others = (...texts: readonly string[]) => reportOf(scorecardWith(texts.map((text) => ({ text, dimension: null }))));

test('a note’s paragraphs stay paragraphs, and nothing in them is markup', () => {
  const words = 'First.\n\nSecond &nbsp; one\n---\n\n- one\n===\n| a |\n|---|\n~~no~~ <b>bold</b> [a](b)';
  expect(readNotes(writeMarkdown(others(words)))).toEqual([words]);
});

test.each([...scripts.map(([, words]) => words), ...formulas])('another parser reads the text unchanged: %s', (words) => {
  expect(readNotes(writeMarkdown(others(words, 'Next.')))).toEqual([words, 'Next.']);
});

test.each(['😀_so_😀', 'a_so_😀', '😀__so__😀_', '𐾆_x0041_𐅹', '!_so_😀', '😀\\_so_😀'])(
  'an underscore beside a wide character marks nothing: %s',
  (words) => {
    expect(readNotes(writeMarkdown(others(words, 'Last.')))).toEqual([words, 'Last.']);
  },
);

test('any text is read back from Markdown, line by line', async () => {
  await fc.assert(
    fc.property(anyWords, (words) => {
      fc.pre(readableText(words) !== '');
      const lines = paragraphsOf(readableText(words)).map((paragraph) => paragraph.join('\n'));
      expect(readNotes(writeMarkdown(others(words, 'Last.')))).toEqual([lines.join('\n\n'), 'Last.']);
    }),
    { numRuns: 300 },
  );
});

test('the conclusion comes first, then dimensions with their anchors, and empty marks last', () => {
  const marks = [{ text: ' ', kind: 'mark' as const }];
  const markdown = writeMarkdown(reportOf(scorecardWith([{ text: 'Asked for the limits.', stance: 'for' }, ...marks], { summary: 'One.\n\nTwo.' })));
  expect(markdown).toContain('**Recommendation:** Yes\n\n**Weighted score:** ');
  expect(markdown).toContain('## Summary\n\nOne.\n\nTwo.\n\n## Technical Knowledge: 4 of 5\n\n> ');
  expect(markdown).toContain('\n- `01:23` **Strength:** Asked for the limits.\n');
  expect(markdown).toContain('## Empty marks\n\n01:23 (Technical Knowledge)\n');
});

test('there is no score if nothing was assessed', () => {
  const none = { value: null, outOf: 5, coverage: 0 } as const;
  expect(writeMarkdown(reportOf(scorecardWith([], { score: none })))).not.toContain('score');
});

test('a line of plain words stands as it is, also beside numbers, brackets and quotation marks', () => {
  const plain = 'Asked for 3-4 limits (first), named “what” could fail: 50% of it, at a/b; wasn’t it 1.5 + 2 = 3.5? "Yes"';
  expect(writeMarkdown(reportOf(scorecardWith([{ text: plain }])))).toContain(plain);
});
