import { expect, test } from 'vitest';
import { chooseField, chooseRecommendation, chooseRecommendationField, chooseValue } from '@/lib/core/mapping/edit-mapping';
import type { Form, MappingField } from '@/lib/core/mapping/form';
import { findMappingErrors, withMapping } from '@/lib/core/mapping/mapping';
import { carryOverMapping, suggestMapping } from '@/lib/core/mapping/suggest-mapping';
import { because } from '@/lib/core/reasons';

const option = (value: string) => ({ value, label: value });
const field = (id: string, label: string, values: readonly string[], notAssessed: string | null = null): MappingField => ({
  id,
  label,
  kind: 'score',
  type: 'Score',
  required: false,
  options: values.map(option),
  notAssessed,
  takesComment: false,
});
const rubric = {
  id: 'r',
  version: 1,
  dimensions: [
    { id: 'code', name: 'Code quality' },
    { id: 'talk', name: 'Communication' },
  ],
};
const form: Form = {
  id: 'f',
  title: 'Form',
  fields: [
    field('a', 'Code quality', ['1', '2', '3', '4']),
    field('b', 'Thinking', ['0', '1', '2', '3', '4', '5'], '0'),
    field('c', 'Verdict', ['x', 'y']),
  ],
};
const mapping = suggestMapping(rubric, form);
const valuesOf = (of: typeof mapping, dimension: string) => of.rows.find((row) => row.dimension === dimension)?.values.map(({ value }) => value);

test('another field brings values of its own scale, and its own word for not assessed', () => {
  const changed = chooseField(mapping, 'talk', 'b');
  expect(valuesOf(changed, 'talk')).toEqual(['1', '2', '3', '4', '5']);
  expect(changed.rows[1]).toMatchObject({ field: 'b', notAssessed: '0' });
  expect(valuesOf(changed, 'code')).toEqual(valuesOf(mapping, 'code'));
  expect(chooseField(changed, 'talk', null).rows[1]).toMatchObject({ field: null, notAssessed: null });
});

test('changing the value of one score leaves the others as they are', () => {
  expect(valuesOf(chooseValue(mapping, 'code', 3, '3'), 'code')).toEqual(['1', '1', '3', '3', '4']);
});

test('a field for the recommendation has to be given its values', () => {
  const chosen = chooseRecommendationField(mapping, 'c');
  expect(findMappingErrors(chosen)).toEqual([because('recommendation-values', { label: 'Verdict' })]);
  const filled = (['strong-no', 'no', 'yes', 'strong-yes'] as const).reduce((of, each) => chooseRecommendation(of, each, 'x'), chosen);
  expect(findMappingErrors(filled)).toEqual([]);
});

test('after a change of the form valid values are kept, and the rest is suggested again', () => {
  const before = chooseValue(chooseField(mapping, 'talk', 'b'), 'code', 3, '3');
  const now = { ...form, fields: form.fields.map((entry) => (entry.id === 'b' ? field('b', 'Thinking', ['1', '2']) : entry)) };
  const carried = carryOverMapping(before, suggestMapping(rubric, now));
  expect(valuesOf(carried, 'code')).toEqual(['1', '1', '3', '3', '4']);
  expect(carried.rows[1]?.field).toBeNull();
  expect(carried.form).toBe(now);
});

test('one mapping is kept for each version and form', () => {
  const later = { ...mapping, rubric: { id: 'r', version: 2 } };
  const changed = chooseValue(mapping, 'code', 3, '3');
  expect(withMapping(withMapping([mapping], later), changed)).toEqual([later, changed]);
});
