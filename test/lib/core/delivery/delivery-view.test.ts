import { expect, test } from 'vitest';
import { outboxRowSchema } from '@/lib/core/delivery/delivery';
import { viewDelivery } from '@/lib/core/delivery/delivery-view';
import { destinationSchema } from '@/lib/core/delivery/destination';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { saying } from '../../../setup/saying.ts';
import { aDestination, aRow } from '../../delivery/rows.ts';

const oldSentence = 'The endpoint refused the scorecard (422).';

test('a delivery whose destination cannot be read needs the user, and waits', () => {
  const row = aRow({ nextAttemptAt: 5 });
  expect(viewDelivery(row, null)).toMatchObject({ state: 'needs-you', nextAt: null, why: saying('cannot be read') });
  expect(viewDelivery(row, aDestination('https://hooks.example.com/in')).state).toBe('queued');
});

test.each([
  ['delivery', aRow({ state: 'needs-you', need: 'refused', nextAttemptAt: null, reason: oldSentence }), null],
  ['pause', aRow({}), { at: 1, need: 'access' as const, reason: oldSentence }],
])('a sentence that an older version stored with a %s is shown unchanged', (_name, row, pause) => {
  const destination = destinationSchema.parse(aDestination('https://hooks.example.com/in', { pause }));
  const { state, why } = viewDelivery(outboxRowSchema.parse(row), destination);
  expect([state, describeReasons(why)]).toEqual(['needs-you', oldSentence]);
});

test.each([
  ['a code of another version', [{ code: 'no such code', params: {} }]],
  ['a code that every object knows', [{ code: 'toString', params: {} }]],
  ['parameters that do not fit', [{ code: 'answered', params: { status: 'none' } }]],
])('%s is not read as a reason', (_name, reason) => {
  expect(outboxRowSchema.safeParse({ ...aRow({}), reason }).success).toBe(false);
  expect(outboxRowSchema.safeParse({ ...aRow({}), reason: [{ code: 'answered', params: { status: 503 } }] }).success).toBe(true);
});
