import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RatingValue } from '@/lib/core/interview/interview';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { amendScorecard } from '@/lib/core/scorecard/amendment';
import { envelopeSchema, type ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { makeScorecardSchema } from '@/lib/export/scorecard-json-schema';
import { writeFile } from '@/lib/export/write-file';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { finish, withStances } from '../lib/delivery/destinations/attempt.ts';
import { scorecardWith, zone } from '../lib/export/scorecards.ts';
import { fc } from '../setup/properties.ts';
import { compileSchema, damage, listUndescribed, oddValues, readSchema } from './shipped-schemas.ts';

const schema = readSchema('scorecard-1.schema.json');
const accepts = compileSchema(schema);
const plain = (data: unknown) => JSON.parse(JSON.stringify(data));

const values: readonly RatingValue[] = [4, 3, 5, 'not-assessed', 2, 3, 4];
const first = finish(values);
const unrated = (rubric: Rubric) => finish([], { rubric, endedAt: null, summary: '', recommendation: null, platform: 'none', context: 'phone' });

test('the shipped schema is made from the one used for reading', () => expect(schema).toEqual(makeScorecardSchema()));

test('the schema that ships accepts a scorecard of every built-in rubric, rated or not', async () => {
  for (const { load } of builtInRubrics) {
    const rubric = await load();
    expect([accepts(plain(finish(values, { rubric }))), accepts.errors]).toEqual([true, null]);
    expect([accepts(plain(unrated(rubric))), accepts.errors]).toEqual([true, null]);
  }
});

const accepted: readonly (readonly [string, ScorecardEnvelope])[] = [
  ['an amended scorecard', amendScorecard(finish([5, 5, 5, 5, 5, 5, 5]), first, 'Read my notes again.')],
  ['one with a concern and a follow-up', withStances()],
  [
    'one with a mark, a quote and a suggestion',
    scorecardWith([
      { text: '', kind: 'mark' },
      { text: 'a', source: 'quote' },
      { text: 'b', source: 'suggestion' },
    ]),
  ],
  ['one with an id of another system', scorecardWith([], { candidate: { name: 'Ada', references: { applicationId: 'A-1' } } })],
];
test.each(accepted)('the schema that ships accepts %s', (_what, envelope) => {
  expect([accepts(plain(envelope)), accepts.errors]).toEqual([true, null]);
});

test('the schema that ships accepts the JSON file of a scorecard', async () => {
  const { content } = await writeFile('json', { envelope: first, rubric: backendEngineerJunior }, zone);
  expect([accepts(JSON.parse(String(content))), accepts.errors]).toEqual([true, null]);
});

test('the schema that ships accepts the example of the guide', () => {
  const guide = readFileSync(new URL('../../.github/scorecards.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect([accepts(JSON.parse(example)), accepts.errors]).toEqual([true, null]);
});

test('the schema that ships accepts fields that it does not know, and scorecards of earlier versions, which had no source and told of no look', () => {
  const notes = first.data.notes.map(({ source: _, ...note }) => note);
  const { othersOpenedAt: _, ...interview } = first.data.interview;
  expect(accepts({ ...plain(first), later: 1, data: { ...plain(first).data, interview, notes, later: { x: null } } })).toBe(true);
});

const { data } = first;
const refused: readonly (readonly [string, unknown])[] = [
  ['no object', []],
  ['a connection test, which holds no scorecard', { type: 'scorecard.test', timestamp: first.timestamp, data: { schema: 'scorecard/1' } }],
  ['another version of the format', { ...first, data: { ...data, schema: 'scorecard/2' } }],
  ['no ratings', { ...first, data: { ...data, ratings: undefined } }],
  ['a revision that is no whole number', { ...first, data: { ...data, revision: 1.5 } }],
  ['a platform that is not listed', { ...first, data: { ...data, interview: { ...data.interview, platform: 'skype' } } }],
  ['a score in words', { ...first, data: { ...data, ratings: [{ ...data.ratings[0], score: 'four' }] } }],
  ['a stance that is not listed', { ...first, data: { ...data, notes: [{ ...data.notes[0], stance: 'praise' }] } }],
  ['a note without its id', { ...first, data: { ...data, notes: [{ ...data.notes[0], id: undefined }] } }],
  ['a rule that is not known', { ...first, data: { ...data, rules: [{ rule: 'maximum', applies: true, met: true, explanation: '' }] } }],
];
test.each(refused)('the schema that ships refuses %s', (_what, broken) => expect(accepts(plain(broken))).toBe(false));

test('another validator accepts and refuses what the reader’s own schema does', async () => {
  const outcomes = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.property(fc.constantFrom(first, ...accepted.map(([, envelope]) => envelope)), fc.nat(), oddValues, (envelope, at, value) => {
      const broken = plain(damage(plain(envelope), at, value));
      const own = envelopeSchema.safeParse(broken).success;
      outcomes[own ? 'accepted' : 'refused'] += 1;
      expect(accepts(broken)).toBe(own);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(outcomes.accepted, outcomes.refused)).toBeGreaterThan(20);
});

test('every field of the schema has a sentence', () => expect(listUndescribed(schema)).toEqual([]));
