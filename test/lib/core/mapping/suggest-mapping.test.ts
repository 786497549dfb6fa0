import { describe, expect, test } from 'vitest';
import { recommendations, scores } from '@/lib/core/interview/interview';
import type { Form, MappingField } from '@/lib/core/mapping/form';
import { findMappingErrors, mappingSchema } from '@/lib/core/mapping/mapping';
import { inRisingOrder, nameSimilarity, recommendationStep, stepOf, suggestMapping } from '@/lib/core/mapping/suggest-mapping';
import { because } from '@/lib/core/reasons';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { fc } from '../../../setup/properties.ts';

const option = (value: string, label = value) => ({ value, label });
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => option(String(from + index)));
const field = (id: string, label: string, more: Partial<MappingField> = {}): MappingField => ({
  id,
  label,
  kind: 'score',
  type: 'Score',
  required: false,
  options: numbers(1, 4),
  notAssessed: null,
  takesComment: false,
  ...more,
});
const text = (id: string, label: string) => field(id, label, { kind: 'text', options: [] });
const form: Form = {
  id: 'form',
  title: 'Technical interview',
  fields: [
    field('tech', 'Technical knowledge'),
    field('quality', 'Code quality and tests', { options: numbers(0, 4), notAssessed: '0' }),
    field('hire', 'Overall recommendation', {
      kind: 'choice',
      options: [option('sh', 'Strong Hire'), option('h', 'Hire'), option('nh', 'No Hire'), option('snh', 'Strong No Hire')],
    }),
    text('feedback', 'Detailed feedback'),
  ],
};
const mapping = suggestMapping(rubric, form);

describe('a suggestion', () => {
  test('matches fields by name, the recommendation by its options, and the rest with one text field', () => {
    expect(mapping.rows.flatMap((row) => (row.field === null ? [] : [[row.dimension, row.field]]))).toEqual([
      ['technical-knowledge', 'tech'],
      ['code-quality-testing', 'quality'],
    ]);
    expect(mapping.recommendation).toEqual({
      field: 'hire',
      values: [
        { recommendation: 'strong-no', value: 'snh' },
        { recommendation: 'no', value: 'nh' },
        { recommendation: 'yes', value: 'h' },
        { recommendation: 'strong-yes', value: 'sh' },
      ],
    });
    expect(mapping.text).toBe('feedback');
    expect(findMappingErrors(mapping)).toEqual([]);
    expect(mappingSchema.safeParse(JSON.parse(JSON.stringify(mapping))).success).toBe(true);
  });

  test.each([
    [2, [0, 0, 0, 1, 1]],
    [3, [0, 0, 1, 1, 2]],
    [4, [0, 0, 1, 2, 3]],
    [5, [0, 1, 2, 3, 4]],
    [10, [0, 2, 4, 7, 9]],
  ])('on %i steps puts 1 to 5 at %j', (count, steps) => expect(scores.map((score) => stepOf(score, count))).toEqual(steps));

  test.each([
    [2, [0, 0, 1, 1]],
    [3, [0, 0, 1, 2]],
    [4, [0, 1, 2, 3]],
    [5, [0, 1, 3, 4]],
    [10, [0, 3, 6, 9]],
  ])('on %i steps puts the recommendations at %j', (count, steps) =>
    expect(recommendations.map((recommendation) => recommendationStep(recommendation, count))).toEqual(steps),
  );

  test('is monotonic and stays on the scale', async () => {
    await fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), (count) => {
        const steps = scores.map((score) => stepOf(score, count));
        return steps.every((step, index) => step >= (steps[index - 1] ?? 0) && step < count) && steps[4] === count - 1 && steps[0] === 0;
      }),
    );
  });

  test('gives no value if the order of the options is unknown', () => {
    expect(inRisingOrder([option('a', 'Red'), option('b', 'Blue')])).toBeNull();
    expect(inRisingOrder([option('4 - Strong hire'), option('3 - Hire'), option('2 - No'), option('1')])?.map(({ value }) => value[0])).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    const unclear = suggestMapping(rubric, {
      ...form,
      fields: [field('t', 'Technical Knowledge', { kind: 'choice', options: [option('Red'), option('Blue')] })],
    });
    expect(findMappingErrors(unclear)).toEqual([because('row-values-unset', { name: 'Technical Knowledge', scores: [1, 2, 3, 4, 5] })]);
  });

  test.each([
    ['Technical Knowledge', 'Technical knowledge', 1],
    ['Collaboration & Communication', 'Communication', 0.66],
    ['Debugging & Troubleshooting', 'Culture fit', 0.1],
  ])('%s and %s are alike by about %d', (one, other, expected) => expect(nameSimilarity(one, other)).toBeCloseTo(expected, 0));
});
