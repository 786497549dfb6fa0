import { expect, test } from 'vitest';
import { readRubric, textLimit } from '@/lib/core/rubric/rubric-faults';
import { tidyText } from '@/lib/core/text/tidy-text';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { describeFault } from '@/lib/text/rubrics/quality';
import { fc } from '../../../setup/properties.ts';
import { anyRubric } from '../../rubrics/arbitrary.ts';

const [first] = rubric.dimensions;
if (first === undefined) throw new Error('Expected a dimension, found none.');
const withFirst = (fields: object) => ({ ...rubric, dimensions: [{ ...first, ...fields }] });
const faultsIn = (data: unknown) => {
  const read = readRubric(data);
  return read.ok ? [] : read.reason.map(({ path, reason }) => `${path.join('.')}: ${describeFault(reason)}`);
};

test('a rubric that is in order is read as it is', () => {
  expect(readRubric(JSON.parse(JSON.stringify(rubric)))).toEqual({ ok: true, value: rubric });
});

test.each<[string, unknown, string]>([
  ['no object', 'words', ': Must be an object.'],
  ['a missing title', { ...rubric, title: undefined }, 'title: Must be text; it is missing.'],
  ['an empty title', { ...rubric, title: ' \n' }, 'title: Must not be empty.'],
  ['a long name', withFirst({ name: 'x'.repeat(201) }), 'dimensions.0.name: Must have at most 200 characters.'],
  ['an unknown level', { ...rubric, level: 'boss' }, 'level: Must be “junior” or “mid” or “senior” or “staff”.'],
  ['a broken weight', withFirst({ weight: 1.5 }), 'dimensions.0.weight: Must be a whole number.'],
  ['a weight out of bounds', withFirst({ weight: 1001 }), 'dimensions.0.weight: Must be at most 1000.'],
  ['no dimension', { ...rubric, dimensions: [] }, 'dimensions: Needs at least 1.'],
  ['a stray rule', { ...rubric, rules: [{ rule: 'minimum-score', dimension: 'x', score: 3 }] }, 'rules.0.dimension: No dimension has the id “x”.'],
  ['half a rule', { ...rubric, rules: [{ rule: 'minimum-count', score: 3 }] }, 'rules.0.count: Must be a whole number; it is missing.'],
  ['an unknown rule', { ...rubric, rules: [{ rule: 'other' }] }, 'rules.0.rule: Must be “minimum-count”.'],
  [
    'two dimensions of one name',
    { ...rubric, dimensions: [first, { ...first, id: 'y' }] },
    `dimensions.1: Two dimensions are called “${first.name}”.`,
  ],
  [
    'two dimensions of one id',
    { ...rubric, dimensions: [first, { ...first, name: 'y' }] },
    `dimensions.1: Two dimensions have the id “${first.id}”.`,
  ],
  ['a doubled cue', withFirst({ cues: [first.cues[0], first.cues[0]] }), 'dimensions.0.cues.1: This cue is here twice: “ran the code early”.'],
  ['an empty cue', withFirst({ cues: [{ text: ' ', contexts: [] }] }), 'dimensions.0.cues.0.text: Must not be empty.'],
])('%s is a fault with its place', (_name, data, expected) => {
  expect(faultsIn(data)).toContain(expected);
});

test('a rubric with more text than anybody reads is refused', () => {
  const questions = Array.from({ length: 20 }, (_, at) => ({ text: `${at}${'x'.repeat(1490)}`, minutes: 5, followUps: [], contexts: [] }));
  const dimensions = Array.from({ length: 6 }, (_, at) => ({ ...first, id: `d${at}`, name: `D${at}`, questions }));
  expect(faultsIn({ ...rubric, dimensions })).toEqual([
    expect.stringMatching(new RegExp(`^: Has \\d+ characters in all; ${textLimit} are the most\\.$`)),
  ]);
});

test('lone surrogates are replaced when the text is read', () => {
  expect(readRubric({ ...rubric, role: 'a\ud800' })).toMatchObject({ ok: true, value: { role: 'a\uFFFD' } });
});

test('ten thousand dimensions give one fault', () => {
  const dimensions = Array.from({ length: 10_000 }, (_, at) => ({ ...first, id: `d${at}`, name: `D${at}` }));
  expect(faultsIn({ ...rubric, dimensions })).toEqual(['dimensions: There may be at most 50; here are 10000.']);
});

test('reading is idempotent, and any data at all gives a rubric or faults', async () => {
  await fc.assert(
    fc.property(anyRubric, (valid) => {
      expect(readRubric(valid)).toEqual({ ok: true, value: valid });
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.property(fc.object({ withNullPrototype: true }), (data) => {
      const read = readRubric(data);
      expect(read.ok || read.reason.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('tidying a text twice changes nothing more, and leaves no line break, tab or double space', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidy = tidyText(text);
      expect(tidyText(tidy)).toBe(tidy);
      expect(tidy).not.toMatch(/[\n\r\t\0]|^\s|\s$|\s\s/);
    }),
    { numRuns: 2000 },
  );
});
