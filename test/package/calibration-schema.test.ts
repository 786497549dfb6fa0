import { expect, test } from 'vitest';
import { compareAnswers } from '@/lib/core/calibration/compare';
import { makeAnswers, makeComparisonFile, makeInvitation } from '@/lib/core/calibration/file';
import { makeCalibrationSchema } from '@/lib/export/calibration/calibration-json-schema';
import { answersBy, aSession } from '../lib/core/calibration/sessions.ts';
import { compileSchema, readSchema } from './shipped-schemas.ts';

const schema = readSchema('calibration-1.schema.json');
const accepts = compileSchema(schema);
const interval = { low: 0.2, high: null, draws: 2000, withoutVariation: 3 };
const answers = [answersBy('a', [1, 2, 3, 4]), answersBy('b', [1, 2, 3, 5])];

test('the schema that ships is made from the one that reads', () => expect(schema).toEqual(makeCalibrationSchema()));

test('the schema that ships accepts each kind of file, and refuses another version or a score that is none', () => {
  const invitation = makeInvitation(aSession(), 3);
  const comparison = makeComparisonFile(
    aSession(),
    compareAnswers(aSession(), answers, new Map([['s1', { score: 1, reasons: 'So.' }]])),
    interval,
    3,
  );
  for (const file of [invitation, makeAnswers(aSession(), answers, 3), comparison])
    expect([accepts(JSON.parse(JSON.stringify(file))), accepts.errors]).toEqual([true, null]);
  expect(accepts({ ...invitation, data: { ...invitation.data, schema: 'calibration/2' } })).toBe(false);
  const wrong = answersBy('a', [7, 2, 3, 4]);
  expect(accepts(makeAnswers(aSession(), [wrong], 3))).toBe(false);
});
