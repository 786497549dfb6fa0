import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgesThePerson, tooAlike } from '@/lib/core/rubric/anchor-quality';
import { filterByContext } from '@/lib/core/rubric/context';
import { type Rubric, rubricSchema } from '@/lib/core/rubric/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';

let rubrics: readonly Rubric[];

beforeAll(async () => {
  rubrics = await Promise.all(builtInRubrics.map(({ load }) => load()));
});

afterAll(() => {
  const dimensions = rubrics.flatMap((rubric) => rubric.dimensions);
  const [cues, questions] = [dimensions.flatMap((dimension) => dimension.cues), dimensions.flatMap((dimension) => dimension.questions)];
  const followUps = questions.flatMap((question) => question.followUps);
  const some = [...cues, ...questions].filter(({ contexts }) => contexts.length > 0);
  process.stdout.write(
    `${rubrics.length} rubrics of ${roles.length} roles: ${dimensions.length} dimensions, ${dimensions.length * 4} anchors, ${cues.length} cues, ` +
      `${questions.length} questions with ${followUps.length} follow-ups; ${some.length} of them for some kinds of interview only.\n`,
  );
});

const roles = [...new Set(builtInRubrics.map(({ role }) => role))];
const every = <Item>(pick: (rubric: Rubric) => readonly Item[]) => rubrics.flatMap(pick);

test('there are the backend roles at four levels and every role at two or more', () => {
  expect(builtInRubrics.filter(({ role }) => role === 'Backend Engineer').map(({ level }) => level)).toEqual(['junior', 'mid', 'senior', 'staff']);
  for (const role of roles) expect(builtInRubrics.filter((entry) => entry.role === role).length).toBeGreaterThanOrEqual(2);
});

describe.each(builtInRubrics.map((entry, index) => [entry.id, index] as const))('%s', (id, index) => {
  const get = (): Rubric => {
    const rubric = rubrics[index];
    if (rubric === undefined) throw new Error(`Expected ${id}, found none.`);
    return rubric;
  };

  test('is what the catalogue says, and a valid rubric of 6 to 8 dimensions whose weights sum to 100', () => {
    const { id: entryId, title, role, level } = builtInRubrics[index] ?? {};
    expect(get()).toMatchObject({ id: entryId, title, role, level });
    expect(rubricSchema.parse(get())).toEqual(get());
    expect(get().dimensions.length).toBeGreaterThanOrEqual(6);
    expect(get().dimensions.length).toBeLessThanOrEqual(8);
    expect(get().dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(new Set(get().dimensions.map((dimension) => dimension.id)).size).toBe(get().dimensions.length);
  });

  test('has distinct anchors that describe behaviour', () => {
    for (const { anchors } of get().dimensions) {
      const texts = Object.values(anchors);
      expect(texts.flatMap(judgesThePerson)).toEqual([]);
      for (const [at, text] of texts.entries()) expect(texts.slice(at + 1).filter((other) => tooAlike(text, other))).toEqual([]);
      expect(texts.every((text) => text.length >= 40 && text.length <= 180 && text.endsWith('.'))).toBe(true);
    }
  });

  test('has 2 to 4 cues and 2 to 4 questions for each dimension, in a call as at home', () => {
    for (const { cues, questions } of get().dimensions) {
      for (const context of ['live-call', 'live-coding', 'take-home', 'phone'] as const) {
        expect(filterByContext(cues, context).length).toBeGreaterThanOrEqual(2);
        expect(filterByContext(questions, context).length).toBeGreaterThanOrEqual(2);
      }
      expect(Math.max(cues.length, questions.length)).toBeLessThanOrEqual(4);
      expect(questions.every(({ minutes, followUps }) => minutes >= 3 && minutes <= 15 && followUps.length > 0)).toBe(true);
    }
  });

  test('asks different questions about take-home work', () => {
    for (const { questions } of get().dimensions)
      expect(filterByContext(questions, 'take-home').filter((question) => !filterByContext(questions, 'live-call').includes(question))).not.toEqual(
        [],
      );
  });
});

test('live coding has cues or questions of its own in every role that codes', () => {
  const coding = rubrics.filter(({ role }) => role.includes('Engineer') && role !== 'Engineering Manager');
  expect(coding.length).toBeGreaterThan(0);
  for (const { dimensions } of coding) {
    const items = dimensions.flatMap(({ cues, questions }) => [...cues, ...questions]);
    expect(items.some(({ contexts }) => contexts.includes('live-coding'))).toBe(true);
  }
});

test('the levels of a role share their dimensions and weights, and no anchor is used twice', () => {
  for (const role of roles) {
    const shapes = rubrics.filter((rubric) => rubric.role === role).map(({ dimensions }) => dimensions.map(({ id, weight }) => [id, weight]));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  }
  const anchors = every(({ dimensions }) => dimensions.flatMap((dimension) => Object.values(dimension.anchors)));
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('every role is asked about working with others and about learning', () => {
  for (const { dimensions } of rubrics)
    expect(dimensions.map(({ id }) => id)).toEqual(expect.arrayContaining(['collaboration-communication', 'learning-ownership']));
});
