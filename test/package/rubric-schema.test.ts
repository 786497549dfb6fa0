import { expect, test } from 'vitest';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { rubricFileSchema } from '@/lib/rubrics/files/format';
import { writeJson } from '@/lib/rubrics/files/json';
import { makeRubricSchema } from '@/lib/rubrics/files/json-schema';
import { anyRubric } from '../lib/rubrics/arbitrary.ts';
import { fc } from '../setup/properties.ts';
import { compileSchema, damage, listUndescribed, oddValues, readSchema } from './shipped-schemas.ts';

const schema = readSchema('rubric-1.schema.json');
const accepts = compileSchema(schema);

test('the shipped schema is made from the one used for reading', () => {
  expect(schema).toEqual(makeRubricSchema());
});

test('the schema that ships accepts every built-in rubric as it is exported', async () => {
  for (const { load } of builtInRubrics) expect([accepts(JSON.parse(writeJson(await load()))), accepts.errors]).toEqual([true, null]);
});

test('another validator accepts and refuses what the reader’s own schema does', async () => {
  const outcomes = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.property(anyRubric, fc.nat(), oddValues, (rubric, at, value) => {
      const data = JSON.parse(JSON.stringify(damage(JSON.parse(writeJson(rubric)), at, value)));
      const own = rubricFileSchema.safeParse(data).success;
      outcomes[own ? 'accepted' : 'refused'] += 1;
      expect(accepts(data)).toBe(own);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(outcomes.accepted, outcomes.refused)).toBeGreaterThan(20);
});

test('every field of the schema has a sentence', () => expect(listUndescribed(schema)).toEqual([]));
