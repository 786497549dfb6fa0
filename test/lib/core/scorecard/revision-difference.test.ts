import { expect, test } from 'vitest';
import { findRevisionDifferences } from '@/lib/core/scorecard/revision-difference';
import { scorecardWith } from '../../export/scorecards.ts';

const { data } = scorecardWith([
  { text: 'wrote the test first', stance: 'for' },
  { text: 'left it', callTime: 90_000 },
]);
const [first, second] = data.rubric.dimensions;
const names = { first: first?.name ?? '', second: second?.name ?? '' };

test('equal scorecards have no differences', () => {
  expect(findRevisionDifferences(data, { ...data, revision: 2 })).toEqual([]);
});

test('differences of the whole come first, then each dimension with its score and notes', () => {
  const [rated, ...ratings] = data.ratings;
  const [note, gone] = data.notes;
  if (rated === undefined || note === undefined || gone === undefined) throw new Error('Expected a rating and two notes.');
  const after = {
    ...data,
    summary: 'Careful and clear.',
    recommendation: 'no' as const,
    score: { value: 2.5, outOf: 5 as const, coverage: 1 },
    ratings: [{ ...rated, score: 5 }, ...ratings],
    notes: [
      { ...note, stance: 'against' as const },
      { ...gone, id: 'new', text: 'came later', dimension: null },
    ],
  };
  const before = { ...data, summary: null, recommendation: 'yes' as const, score: { value: 3.5, outOf: 5 as const, coverage: 1 } };
  expect(findRevisionDifferences(before, after)).toEqual([
    { dimension: null, what: 'Recommendation', before: 'Yes', after: 'No' },
    { dimension: null, what: 'Weighted score', before: '3.50 of 5', after: '2.50 of 5' },
    { dimension: null, what: 'Summary', before: null, after: 'Careful and clear.' },
    { dimension: names.first, what: 'Score', before: '4 of 5', after: '5 of 5' },
    { dimension: names.first, what: 'Note 01:23', before: '+ wrote the test first', after: '− wrote the test first' },
    { dimension: names.first, what: 'Note 01:30', before: 'left it', after: null },
    { dimension: null, what: 'Note 01:30', before: null, after: 'came later' },
  ]);
});

test('a note that is filed elsewhere says from where', () => {
  const [note, ...rest] = data.notes;
  if (note === undefined) throw new Error('Expected a note.');
  const after = { ...data, notes: [{ ...note, dimension: second?.id ?? null }, ...rest] };
  expect(findRevisionDifferences(data, after)).toEqual([
    { dimension: names.second, what: 'Note 01:23 filed under', before: names.first, after: names.second },
  ]);
});
