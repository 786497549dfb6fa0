import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { paragraphsOf, readableText } from '@/lib/core/text/readable';
import { writePlainText } from '@/lib/export/plain-text';
import { writeRichText } from '@/lib/export/rich-text';
import { fc } from '../../setup/properties.ts';
import { anyWords, reportOf, reportWith, scorecardWith } from './scorecards.ts';

const documentOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

test('rich text is paragraphs, bold words and flat lists only', () => {
  const html = writeRichText(
    reportOf(
      scorecardWith(
        [
          { text: 'One <b>line</b>.\nTwo.', stance: 'for' },
          { text: 'Late', dimension: null },
        ],
        { summary: 'A.\n\nB.' },
      ),
    ),
  );
  const names = [...documentOf(html).body.querySelectorAll('*')].map(({ localName }) => localName);
  expect(new Set(names)).toEqual(new Set(['p', 'strong', 'em', 'ul', 'li', 'br']));
  expect(html).toContain('<p><strong>Technical Knowledge: 4 of 5</strong></p>');
  expect(html).toContain('<li>[01:23] <strong>Strength:</strong> One &lt;b&gt;line&lt;/b&gt;.<br>Two.</li>');
  expect(html).toContain('<p><strong>Summary</strong></p><p>A.</p><p>B.</p>');
  expect(html).toContain('<li>Interviewer: Barbara Liskov</li>');
  expect(html).toContain('<li>Interview: 2026-11-23 23:50 GMT+01:00 (Europe/Berlin)</li>');
});

test('text with markup characters is copied as text', async () => {
  await fc.assert(
    fc.property(anyWords, (words) => {
      fc.pre(readableText(words) !== '');
      const lines = paragraphsOf(readableText(words)).map((paragraph) => paragraph.join(''));
      const note = documentOf(writeRichText(reportWith(words))).querySelectorAll('ul')[1];
      expect(note?.children).toHaveLength(1);
      expect(note?.textContent?.replaceAll(/\s/g, '')).toBe(`[01:23]${lines.join('')}`.replaceAll(/\s/g, ''));
    }),
    { numRuns: 300 },
  );
});

test('plain text has no markup: a note is a line with a dash, and its further lines stand under it', () => {
  const notes = [
    { text: 'One *line*.\n\nTwo.', stance: 'against' as const },
    { text: '', kind: 'mark' as const, callTime: 4_383_000 },
  ];
  const text = writePlainText(reportOf(scorecardWith(notes)));
  expect(text).toContain('\nInterviewer: Barbara Liskov\n');
  expect(text).toContain('\nInterview: 2026-11-23 23:50 GMT+01:00 (Europe/Berlin)\n');
  expect(text).toContain('\n- [01:23] Concern: One *line*.\n\n  Two.\n');
  expect(text).toContain('\n\nTechnical Knowledge: 4 of 5\nAnchor: ');
  expect(text).toMatch(/\n\nEmpty marks\n73:03 \(Technical Knowledge\)\n$/);
});
