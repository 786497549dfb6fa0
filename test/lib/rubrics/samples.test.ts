import { expect, test } from 'vitest';
import { listSamples } from '@/lib/core/calibration/sample-texts';
import { anchorList, anchorOf } from '@/lib/core/rubric/rubric';
import { calculateScore } from '@/lib/core/scorecard/score';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { loadSamples } from '@/lib/rubrics/load-samples';

const all = await Promise.all(
  builtInRubrics.map(async ({ id, load }) => {
    const [rubric, samples] = [await load(), await loadSamples(id)];
    if (samples === null) throw new Error(`Expected samples of ${id}, found none.`);
    return { id, rubric, samples };
  }),
);
const answersOf = ({ id, rubric, samples }: (typeof all)[number]) =>
  rubric.dimensions.flatMap((dimension) => (samples[dimension.id]?.answers ?? []).map((answer) => ({ id, dimension, answer })));
const answers = all.flatMap(answersOf);

test('every dimension of every built-in rubric has three answers at least, and nothing else has any', () => {
  expect(all).toHaveLength(14);
  for (const { id, rubric, samples } of all) {
    expect(Object.keys(samples), id).toEqual(rubric.dimensions.map((dimension) => dimension.id));
    for (const { answers: own } of Object.values(samples)) expect(own.length).toBeGreaterThanOrEqual(3);
  }
});

test('the reference rubric has forty answers at least, with every score', () => {
  const reference = answers.filter(({ id }) => id === 'backend-engineer-junior');
  expect(reference.length).toBeGreaterThanOrEqual(40);
  expect(new Set(reference.map(({ answer }) => answer.score))).toEqual(new Set([1, 2, 3, 4, 5]));
});

test('the answers for a dimension differ in score, and each score is one that a rubric allows', () => {
  for (const { id, samples } of all)
    for (const [dimension, { answers: own }] of Object.entries(samples))
      expect(new Set(own.map(({ score }) => score)).size, `${id} ${dimension}`).toBeGreaterThanOrEqual(3);
  expect(answers.filter(({ answer }) => ![1, 2, 3, 4, 5].includes(answer.score))).toEqual([]);
});

test('no two samples say the same, and no title or text gives its score away', () => {
  for (const part of ['title', 'text', 'reasons'] as const) expect(new Set(answers.map(({ answer }) => answer[part])).size).toBe(answers.length);
  expect(answers.filter(({ answer }) => /\b[1-5]\b|score|rating/i.test(answer.title))).toEqual([]);
  const notes = all.flatMap(({ samples }) => Object.values(samples).flatMap(({ great, good, noFit }) => [great, good, noFit]));
  expect(new Set(notes).size).toBe(notes.length);
});

test('an answer is long enough to rate and short enough to read', () => {
  const words = answers.map(({ answer }) => answer.text.split(/\s+/).length);
  expect(Math.min(...words)).toBeGreaterThanOrEqual(45);
  expect(Math.max(...words)).toBeLessThanOrEqual(110);
});

test('neither the place nor the length of an answer tells its score', () => {
  const listed = all.map(({ id, samples }) => listSamples(id, samples));
  const firsts = listed.flatMap((own) =>
    [...Map.groupBy(own, ({ dimension }) => dimension).values()].flatMap(([first]) => first?.expert.score ?? []),
  );
  for (const score of [2, 3, 4]) expect(firsts.filter((one) => one === score).length / firsts.length).toBeGreaterThan(0.2);
  const lengths = Map.groupBy(answers, ({ answer }) => answer.score);
  const means = [...lengths.values()].map((own) => own.reduce((sum, { answer }) => sum + answer.text.split(/\s+/).length, 0) / own.length);
  expect(Math.max(...means) - Math.min(...means)).toBeLessThan(8);
});

const plain = (text: string) => text.toLowerCase().replace(/[.,;:]$/, '');
const quotesIn = (reasons: string) => [...reasons.matchAll(/“([^“”]+)”/g)].map(([, quote = '']) => plain(quote));

test("every expert's reasons quote the anchor of the score, and no words that stand in no anchor of the dimension", () => {
  const faults = answers.flatMap(({ id, dimension, answer: { title, score, reasons } }) => {
    const quotes = quotesIn(reasons);
    const own = plain(anchorOf(dimension.anchors, score));
    const texts = anchorList(dimension.anchors).map(({ text }) => plain(text));
    const strange = quotes.filter((quote) => !texts.some((text) => text.includes(quote)));
    const isAnchored = quotes.some((quote) => own.includes(quote));
    return isAnchored && strange.length === 0
      ? []
      : [`${id} ${dimension.id} “${title}”: ${isAnchored ? strange.join(' | ') : 'not the anchor of its score'}`];
  });
  expect(faults).toEqual([]);
});

test.each([
  ['great', 5],
  ['good', 3],
  ['noFit', 1],
] as const)('the example %s is rated %i in every dimension, and so on the whole', (_, score) => {
  for (const { rubric } of all) {
    const ratings = rubric.dimensions.map(({ id }) => ({ dimension: id, value: score }));
    expect(calculateScore(rubric.dimensions, ratings)).toEqual({ value: score, outOf: 5, coverage: 1 });
  }
});

test('a rubric that is not built in has no samples', async () => {
  expect(await loadSamples('own')).toBeNull();
});
