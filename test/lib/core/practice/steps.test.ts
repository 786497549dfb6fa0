import { expect, test } from 'vitest';
import { type PracticeFacts, practiceSteps, stepsDone } from '@/lib/core/practice/steps';

const none: PracticeFacts = { dimensions: ['a', 'b'], worded: 0, evidence: {}, rated: [], recommendation: null, finishedAt: null };

test.each<[string, Partial<PracticeFacts>, readonly string[]]>([
  ['nothing', {}, []],
  ['a note', { worded: 1 }, ['note']],
  ['evidence for one dimension', { worded: 1, evidence: { a: 2, b: 0 } }, ['note']],
  ['evidence for both', { worded: 2, evidence: { a: 1, b: 1 } }, ['note', 'evidence']],
  ['a rating of one dimension', { rated: ['a'] }, []],
  ['a rating of both', { rated: ['b', 'a'] }, ['rating']],
  ['a recommendation', { recommendation: 'yes' }, ['recommendation']],
  ['a finished scorecard', { finishedAt: 1 }, practiceSteps],
])('%s is enough for its steps and no other', (_what, facts, expected) => {
  expect([...stepsDone({ ...none, ...facts })]).toEqual(expected);
});
