import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { rubricFileSchema } from '@/lib/rubrics/files/format';
import { writeJson } from '@/lib/rubrics/files/json';
import { makeFileSchema } from '@/lib/rubrics/files/json-schema';
import { anyRubric } from '../lib/rubrics/arbitrary.ts';
import { fc } from '../setup/properties.ts';
import { readBuilt } from './built.ts';

type Field = { readonly description?: string; readonly properties?: Record<string, Field>; readonly items?: Field };

const schema = JSON.parse(readBuilt('chrome-mv3', 'schemas/rubric-1.schema.json'));
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

test('the schema that ships is made from the one that reads', () => {
  expect(schema).toEqual(makeFileSchema());
});

test('the schema that ships accepts every built-in rubric as it is exported', async () => {
  for (const { load } of builtInRubrics) expect([accepts(JSON.parse(writeJson(await load()))), accepts.errors]).toEqual([true, null]);
});

/** A place in plain data, taken out or replaced. */
function damage(data: unknown, at: number, put: unknown): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ holder: value as Record<string, unknown>, key });
      walk(inner);
    }
  };
  walk(data);
  const place = places[at % places.length];
  if (place !== undefined) place.holder[place.key] = put;
  return data;
}

test('a validator of another make accepts and refuses what the reader’s own schema does', async () => {
  const put = fc.constantFrom<unknown>(undefined, null, '', 'x', 0, 1.5, -1, 5000, [], {}, true, 'mid', 'phone', 'x'.repeat(300));
  const outcomes = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.property(anyRubric, fc.nat(), put, (rubric, at, value) => {
      const data = JSON.parse(JSON.stringify(damage(JSON.parse(writeJson(rubric)), at, value)));
      const own = rubricFileSchema.safeParse(data).success;
      outcomes[own ? 'accepted' : 'refused'] += 1;
      expect(accepts(data)).toBe(own);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(outcomes.accepted, outcomes.refused)).toBeGreaterThan(20);
});

test('every field of the schema says what it is', () => {
  const silent = (field: Field, path: string): readonly string[] => [
    ...Object.entries(field.properties ?? {}).flatMap(([key, inner]) => [
      ...(inner.description === undefined ? [`${path}/${key}`] : []),
      ...silent(inner, `${path}/${key}`),
    ]),
    ...(field.items === undefined ? [] : silent(field.items, path)),
  ];
  expect(silent(schema, '')).toEqual([]);
});
