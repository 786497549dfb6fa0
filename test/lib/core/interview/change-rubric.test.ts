import { describe, expect, test } from 'vitest';
import { isLevelOf, matchRubrics, planRubricChange } from '@/lib/core/interview/change-rubric';
import type { Note, Rating, Tick } from '@/lib/core/interview/interview';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { anInterview } from '../../interviews.ts';

const [template] = backendEngineerJunior.dimensions;
if (template === undefined) throw new Error('Expected a dimension.');
const rubric = (role: string, dimensions: Readonly<Record<string, string>>): Rubric => ({
  ...backendEngineerJunior,
  role,
  dimensions: Object.entries(dimensions).map(([id, name]) => ({ ...template, id, name })),
});
const backend = rubric('Backend', { a: 'Debugging & Troubleshooting', b: 'Testing', c: 'Café culture' });

describe('which dimension stands for which', () => {
  test.each([
    ['levels of one rubric by their ids', rubric('Backend', { a: 'Other words', b: 'Testing', c: 'x' }), { a: 'a', b: 'b', c: 'c' }],
    ['like-named ones of another role, whatever their ids', rubric('Data', { x: 'Testing', y: 'CAFE\u0301 culture' }), { b: 'x', c: 'y' }],
    ['names that differ in case, signs and spaces only', rubric('Data', { q: 'debugging, troubleshooting' }), { a: 'q' }],
    ['the same id under another name is another dimension', rubric('Data', { a: 'Modelling', b: 'Testing' }), { b: 'b' }],
    ['nothing', rubric('Data', { z: 'Pipelines' }), {}],
  ])('%s', (_name, to, matches) => {
    expect(Object.fromEntries(matchRubrics(backend, to))).toEqual(matches);
  });

  test('no two old dimensions match one new dimension', () => {
    const twins = rubric('Backend', { a: 'Testing', b: 'testing' });
    expect(Object.fromEntries(matchRubrics(twins, rubric('Data', { x: 'Testing' })))).toEqual({ a: 'x' });
  });

  test('levels of one rubric have its role and its dimensions in any order', () => {
    expect(isLevelOf(backend, { ...backend, dimensions: backend.dimensions.toReversed() })).toBe(true);
    expect(isLevelOf(backend, { ...backend, role: 'Data' })).toBe(false);
    expect(isLevelOf(backend, { ...backend, dimensions: backend.dimensions.slice(1) })).toBe(false);
  });
});

describe('what a change of rubric does', () => {
  const interview = anInterview({ rubric: backend });
  const note = (id: string, dimension: string | null): Note => ({
    id,
    interviewId: 'i',
    recordedAt: 1,
    text: id,
    dimension,
    kind: 'note',
    stance: null,
  });
  const rating = (dimension: string): Rating => ({ interviewId: 'i', dimension, value: 4, ratedAt: 1 });
  const tick = (dimension: string): Tick => ({ interviewId: 'i', dimension, kind: 'cue', text: 't', at: 1, until: null });
  const assessed = {
    interview,
    notes: [note('one', 'a'), note('two', 'b'), note('three', null)],
    ratings: [rating('a'), rating('b')],
    ticks: [tick('a'), tick('b')],
  };

  test('every note is kept, those of missing dimensions under none; ratings and ticks of dimensions with the same name stay', () => {
    const move = planRubricChange(assessed, rubric('Data', { x: 'Testing' }));
    expect(move.notes.map(({ before, after }) => [before?.id, after?.dimension])).toEqual([
      ['one', null],
      ['two', 'x'],
    ]);
    expect(move.ratings).toEqual([
      { before: rating('a'), after: null },
      { before: rating('b'), after: null },
      { before: null, after: rating('x') },
    ]);
    expect(move.ticks.map(({ after }) => after)).toEqual([null, null, tick('x')]);
    expect(move.kept).toMatchObject({ notes: 3, unfiled: 1, ratings: [{ name: 'Testing' }] });
    expect(move.lost.map(({ name }) => name)).toEqual(['Debugging & Troubleshooting']);
  });

  test('dimensions that swap places keep their own data', () => {
    const { ratings } = planRubricChange(assessed, rubric('Data', { b: 'Debugging & Troubleshooting', a: 'Testing' }));
    expect(ratings.map(({ before, after }) => [before?.dimension ?? null, after?.dimension ?? null])).toEqual([
      ['a', null],
      ['b', null],
      [null, 'b'],
      [null, 'a'],
    ]);
  });

  test('another level moves nothing', () => {
    expect(planRubricChange(assessed, { ...backend, level: 'staff' })).toMatchObject({ notes: [], ratings: [], ticks: [], lost: [] });
  });
});
