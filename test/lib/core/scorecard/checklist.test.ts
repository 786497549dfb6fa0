import { expect, test } from 'vitest';
import type { Note, Rating, RatingValue } from '@/lib/core/interview/interview';
import { explainScore } from '@/lib/core/scorecard/arithmetic';
import { makeChecklist } from '@/lib/core/scorecard/checklist';
import { findDoubt } from '@/lib/core/scorecard/doubts';
import { countEvidence } from '@/lib/core/scorecard/review';
import { calculateScore } from '@/lib/core/scorecard/score';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { anInterview } from '../../interviews.ts';

const note = (text: string, stance: Note['stance'] = null, dimension: string | null = 'technical-knowledge', recordedAt = 2000): Note => ({
  id: `${text} ${recordedAt}`,
  interviewId: 'i',
  recordedAt,
  text,
  dimension,
  kind: 'note',
  stance,
});
const rate = (dimension: string, value: RatingValue): Rating => ({ interviewId: 'i', dimension, value, ratedAt: 0 });

test('a row has the anchor of its score, its evidence by stance and time, and what is missing', () => {
  const notes = [
    note('left it untested', 'against', 'code-quality-testing', 5000),
    note('wrote a failing test', 'for', 'code-quality-testing', 3000),
    note('asked for the logs', 'revisit', 'code-quality-testing', 4000),
    note('used a map', null, 'code-quality-testing', 3500),
    note('  ', null, 'debugging-troubleshooting'),
    note('filed nowhere', null, null),
  ];
  const ratings = [rate('technical-knowledge', 'not-assessed'), rate('code-quality-testing', 2), rate('debugging-troubleshooting', 4)];
  const rows = makeChecklist({ interview: anInterview(), ratings, evidence: countEvidence(notes) }, notes);
  expect(rows.map(({ dimension, missing }) => [dimension.id, missing])).toEqual([
    ['technical-knowledge', null],
    ['code-quality-testing', null],
    ['debugging-troubleshooting', 'evidence'],
    ['api-design-integration', 'rating'],
    ['collaboration-communication', 'rating'],
    ['system-design-architecture', 'rating'],
    ['learning-ownership', 'rating'],
  ]);
  const [, quality, debugging] = rows;
  expect(quality?.anchor).toBe(rubric.dimensions[1]?.anchors.low);
  expect(quality?.evidence.map(({ text }) => text)).toEqual(['wrote a failing test', 'left it untested', 'asked for the logs', 'used a map']);
  expect(quality?.counts).toEqual({ for: 1, against: 1, revisit: 1, plain: 1 });
  expect(rows[0]?.anchor).toBeNull();
  expect(debugging?.evidence).toEqual([]);
});

const [strength, concern, followUp] = [note('a', 'for'), note('b', 'against'), note('c', 'revisit')];

test.each([
  ['a 5 on one short note', 5, [note('really good')], 'one-short-note'],
  ['a 1 on one short note', 1, [note('could not say')], 'one-short-note'],
  ['a 5 on one short note without spaces between its words', 5, [note('很好')], 'one-short-note'],
  ['a 5 on one note of what happened', 5, [note('diffed two heap dumps and found the leak')], null],
  ['a 5 on one note without spaces that says what happened', 5, [note('他比较了堆转储并找到了重试队列中的内存泄漏')], null],
  ['a 5 on one short quote', 5, [note('“measure first”')], null],
  ['a 5 on one short number', 5, [note('p99 of 40 ms')], null],
  ['a 5 on two short notes', 5, [note('good'), note('quick')], null],
  ['a 4 on one short note', 4, [note('good')], null],
  ['a 2 with nothing but strengths', 2, [strength, strength], 'only-strengths'],
  ['a 2 with a strength and a note that takes no side', 2, [strength, note('d')], null],
  ['a 3 with nothing but strengths', 3, [strength], null],
  ['a 4 with nothing but concerns', 4, [concern], 'only-concerns'],
  ['a 4 with a concern and a strength', 4, [concern, strength], null],
  ['a 3 with nothing but follow-ups', 3, [followUp, followUp], 'only-follow-ups'],
  ['not assessed, whatever was noted', 'not-assessed', [strength], null],
  ['a 5 without evidence, which is missing anyway', 5, [], null],
] as const)('%s is doubted rightly', (_name, value, evidence, doubt) => {
  expect(findDoubt(value, evidence)).toBe(doubt);
});

test('the arithmetic adds up to the score, and leaves out what was not assessed', () => {
  const values: readonly RatingValue[] = [4, 3, 4, 3, 2, 'not-assessed', 4];
  const ratings = rubric.dimensions.map(({ id }, index) => rate(id, values[index] ?? 3));
  const { lines, sum, weight } = explainScore(rubric.dimensions, ratings);
  expect(lines.map(({ score, product }) => [score, product])).toEqual([
    [4, 80],
    [3, 60],
    [4, 60],
    [3, 45],
    [2, 24],
    [null, null],
    [4, 40],
  ]);
  expect([sum, weight]).toEqual([309, 92]);
  expect(calculateScore(rubric.dimensions, ratings).value).toBe(Math.round((sum / weight) * 100) / 100);
});
