import { expect, test } from 'vitest';
import type { MappingField } from '@/lib/core/mapping/form';
import { encodeValue, planner } from '@/lib/delivery/destinations/ashby/plan';

const field = (type: string): MappingField => ({
  id: 'f',
  label: 'F',
  kind: 'choice',
  type,
  required: false,
  options: [],
  notAssessed: null,
  takesComment: false,
});

test.each([
  ['Score', '3', { score: 3 }],
  ['RichText', 'words', { type: 'PlainText', value: 'words' }],
  ['LongText', 'words', 'words'],
  ['String', 'words', 'words'],
  ['Boolean', 'true', true],
  ['Boolean', 'false', false],
  ['ValueSelect', 'hire', 'hire'],
  ['MultiValueSelect', 'hire', ['hire']],
])('a %s takes %j as %j', (type, value, expected) => expect(encodeValue(field(type), value)).toEqual(expected));

test('the form says that the vendor advises against its keys in browsers', () => {
  expect(planner.fields.find(({ name }) => name === 'apiKey')?.hint).toContain('Ashby advises against keeping its long-lived keys in browsers');
});

test.each([
  [{ email: 'no' }, 'email'],
  [{ email: 'a b@c' }, 'email'],
])('the form refuses %j', (values, named) => expect(planner.readForm(values)).toMatchObject({ ok: false, reason: { field: named } }));

test.each([{ apiKey: '' }, { apiKey: 'two words' }])('the form refuses the key %j', (secrets) =>
  expect(planner.checkSecrets(secrets)).toMatchObject({ field: 'apiKey' }),
);
