import { expect, test } from 'vitest';
import { makeDebriefEnvelope } from '@/lib/core/debrief/envelope/make-envelope';
import { makeDebriefSchema } from '@/lib/export/debrief/debrief-json-schema';
import { compileSchema, readSchema } from './shipped-schemas.ts';

const schema = readSchema('debrief-1.schema.json');
const accepts = compileSchema(schema);
const debrief = { id: 'd', candidate: 'Mara', applicationId: 'a', added: [], removed: [], createdAt: 1 };
const by = { name: 'Helena', email: null };
const decision = {
  id: 'x',
  debriefId: 'd',
  at: 2,
  by,
  replaces: null,
  kind: 'decision',
  decision: 'hold',
  reasons: 'Later.',
  present: [by],
} as const;
const envelope = makeDebriefEnvelope({ debrief, revision: 1, scorecards: [], takenOut: [], entries: [decision] }, 3, () => '');

test('the schema that ships is made from the one that reads', () => expect(schema).toEqual(makeDebriefSchema()));

test('the schema that ships accepts a settled debrief, and refuses another version or a decision that is not listed', () => {
  expect([accepts(JSON.parse(JSON.stringify(envelope))), accepts.errors]).toEqual([true, null]);
  expect(accepts({ ...envelope, data: { ...envelope.data, schema: 'debrief/2' } })).toBe(false);
  expect(accepts({ ...envelope, data: { ...envelope.data, decision: { ...envelope.data.decision, decision: 'perhaps' } } })).toBe(false);
});
