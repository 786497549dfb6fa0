import { expect, test } from 'vitest';
import { draftSummary } from '@/lib/core/scorecard/summary-draft';

test('the draft has a paragraph for each dimension with evidence, in the notes’ words', () => {
  expect(
    draftSummary([
      {
        dimension: { name: 'Debugging' },
        evidence: [
          { text: ' bisected  the\ncommits ', stance: 'for' },
          { text: 'left no alert', stance: 'against' },
        ],
      },
      { dimension: { name: 'Ownership' }, evidence: [] },
      {
        dimension: { name: 'Testing' },
        evidence: [
          { text: 'wrote a test', stance: null },
          { text: ' ', stance: null },
        ],
      },
    ]),
  ).toBe('Debugging\n– Strength: bisected the commits\n– Concern: left no alert\n\nTesting\n– wrote a test');
});

test('at most three notes of a dimension are used, each cut to 280 characters; no notes give no draft', () => {
  const evidence = Array.from({ length: 5 }, (_, index) => ({ text: `${index}${'x'.repeat(400)}`, stance: null }));
  const lines = draftSummary([{ dimension: { name: 'Testing' }, evidence }]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.slice(1).map((line) => line.length)).toEqual([282, 282, 282]);
  expect(draftSummary([{ dimension: { name: 'Testing' }, evidence: [] }])).toBe('');
});
