import { expect, test } from 'vitest';
import { makeHandOffFields } from '@/lib/core/mapping/hand-off';
import { writeMarkdown } from '@/lib/export/markdown';
import { makeReport } from '@/lib/export/report';
import { withStances } from '../delivery/destinations/attempt.ts';

test('Markdown and the hand-off show the stance of each note', () => {
  const envelope = withStances();
  const markdown = writeMarkdown(makeReport({ envelope, rubric: null }));
  expect(markdown).toContain('- `01:23` **Concern:** Knew “GC” pauses');
  expect(markdown).toContain('- `01:23` **Follow up:** Arrived late');
  const words = makeHandOffFields(envelope).map((field) => field.text);
  expect(words).toContainEqual(expect.stringContaining('[01:23] Concern: Knew'));
  expect(words).toContainEqual('[01:23] Follow up: Arrived late');
});
