import { expect, test } from 'vitest';
import type { Note, Rating } from '@/lib/core/interview/interview';
import { applyEdit } from '@/lib/state/interview/edits/apply-edit';
import { anInterview } from '../../../interviews.ts';

const interview = anInterview();
const note = (fields: Partial<Note> = {}): Note => ({
  id: 'n',
  interviewId: interview.id,
  recordedAt: 2000,
  text: 'Asked for the failing input first',
  dimension: 'debugging',
  stance: null,
  kind: 'note',
  ...fields,
});
const rating = (dimension: string, value: Rating['value']): Rating => ({ interviewId: interview.id, dimension, value, ratedAt: 3000 });
const before = {
  interview,
  ratings: [rating('debugging', 2), rating('testing', 3)],
  ticks: [],
  evidence: { debugging: 1 },
  noteCount: 1,
  first: 'debugging',
};

test.each([
  ['a note with text counts as evidence of its dimension', note(), { debugging: 2 }],
  ['the first evidence of another dimension is counted', note({ dimension: 'testing' }), { debugging: 1, testing: 1 }],
  ['a mark without text is no evidence', note({ text: '' }), { debugging: 1 }],
  ['a note under no dimension is no evidence', note({ dimension: null }), { debugging: 1 }],
])('%s', (_name, after, evidence) => {
  expect(applyEdit(before, { table: 'notes', before: null, after })).toEqual({ ...before, evidence, noteCount: 2 });
});

test('a rating replaces that of its dimension and keeps the others', () => {
  const after = rating('debugging', 4);
  expect(applyEdit(before, { table: 'ratings', before: rating('debugging', 2), after })?.ratings).toEqual([rating('testing', 3), after]);
});

test.each([
  ['a deleted note', { table: 'notes', before: note(), after: null }],
  ['an edited note', { table: 'notes', before: note(), after: note({ text: 'Other' }) }],
  ['a removed rating', { table: 'ratings', before: rating('debugging', 2), after: null }],
  ['several changes together', { table: 'several', edits: [] }],
] as const)('the interview has to be read again after %s', (_name, edit) => {
  expect(applyEdit(before, edit)).toBeNull();
});
