import { expect, test } from 'vitest';
import { makeDebriefEnvelope } from '@/lib/core/debrief/envelope/make-envelope';
import { outboxRowSchema } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import { findDebriefReceivers, makeDebriefDelivery } from '@/lib/delivery/debrief/plan-debrief';

const destination: Destination = {
  id: 'w',
  kind: 'webhook',
  name: 'Hooks',
  settings: { url: 'https://hooks.example.com/a', method: 'PUT', expression: '{ "name": data.candidate.name }' },
  mappings: {},
  rubrics: ['another'],
  pause: null,
  restUntil: null,
  askedUntil: null,
  acceptedAt: null,
  failures: 0,
  createdAt: 0,
};
const debrief = { id: 'd.1', candidate: 'Mara', applicationId: null, added: [], removed: [], createdAt: 1 };
const envelope = makeDebriefEnvelope({ debrief, revision: 2, scorecards: [], takenOut: [], entries: [] }, 5, () => '');

test('webhooks receive debriefs; other systems, and a webhook whose settings cannot be read, do not', async () => {
  const others = ['greenhouse', 'unknown'].map((kind) => ({ ...destination, kind }));
  const receivers = await findDebriefReceivers([...others, { ...destination, settings: {} }, destination]);
  expect(receivers.map((receiver) => receiver.destination)).toEqual([destination]);
});

test('a delivery holds the envelope as it is, due at once, under an id without dots that is the same each time', async () => {
  const [receiver] = await findDebriefReceivers([destination]);
  const row = outboxRowSchema.parse(receiver && makeDebriefDelivery(envelope, receiver, 7));
  expect(row).toMatchObject({ id: 'db_d_1_r2_w', state: 'queued', nextAttemptAt: 7, revision: 2, destinationId: 'w' });
  expect(row.requests).toHaveLength(1);
  expect(row.requests[0]).toMatchObject({ method: 'PUT', repeatable: true });
  expect(JSON.parse(row.requests[0]?.body ?? '')).toEqual(envelope);
});
