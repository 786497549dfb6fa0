import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { type Destination, outboxLockOf } from '@/lib/core/delivery/destination';
import { because } from '@/lib/core/reasons';
import { getDatabase } from '@/lib/storage/database/database';
import { clearDatabase, seedInterview } from './seed';

const minuteMs = 60_000;

const heldOutboxes = new Set<string>();

/** Keeps the worker from sending what is stored for a destination, or from judging what is being sent, until this page is left. */
async function holdOutbox(destinationId: string): Promise<void> {
  if (heldOutboxes.has(destinationId)) return;
  heldOutboxes.add(destinationId);
  await new Promise<void>((resolve, reject) => {
    const hold = () => {
      resolve();
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(outboxLockOf(destinationId), hold).catch(reject);
  });
}

/** Stores a webhook destination. */
export async function seedDestination(fields: Partial<Destination> = {}): Promise<Destination> {
  const url = 'https://hooks.example.com/scorecards';
  const destination: Destination = {
    id: 'destination',
    kind: 'webhook',
    name: url,
    settings: { url, method: 'POST', expression: null },
    mappings: {},
    rubrics: null,
    pause: null,
    restUntil: null,
    askedUntil: null,
    acceptedAt: null,
    failures: 0,
    createdAt: Date.now() - 90 * minuteMs,
    ...fields,
  };
  await getDatabase().destinations.put(destination);
  return destination;
}

/** Stores a delivery of the finished scorecard. */
export async function seedDelivery(fields: Partial<OutboxRow> = {}): Promise<void> {
  await holdOutbox(fields.destinationId ?? 'destination');
  const request = {
    label: 'Scorecard',
    method: 'POST',
    path: '',
    headers: { 'content-type': 'application/json' },
    body: '{"type":"scorecard.finished"}',
  } as const;
  await getDatabase().outbox.put({
    id: 'delivery',
    interviewId: 'interview',
    scorecardId: 'scorecard',
    revision: 1,
    destinationId: 'destination',
    target: null,
    requests: [{ ...request, repeatable: true, form: null }],
    done: 0,
    state: 'queued',
    need: null,
    reason: null,
    attempts: [],
    tries: 0,
    doubtful: false,
    nextAttemptAt: Date.now() + minuteMs,
    createdAt: Date.now() - minuteMs,
    ...fields,
  });
}

/** Puts a destination in place with deliveries that need the user: refused, with a mapping that is out of date, and of unknown outcome. */
export async function seedTroubledDeliveries(): Promise<void> {
  await clearDatabase();
  await seedDestination();
  const refused = { state: 'needs-you', nextAttemptAt: null } as const;
  const reasons = [
    { ...refused, need: 'refused', reason: [because('refused', { status: 400 })] },
    { ...refused, need: 'mapping', reason: '“Technical interview” has changed since it was mapped. Nothing was sent. Look at its mapping again.' },
    {
      state: 'outcome-unknown',
      nextAttemptAt: null,
      reason:
        'No answer came in time. Look there whether it arrived, and whether only once: a browser can repeat a request by itself. Then say so here or send it again.',
    },
  ] as const;
  for (const [index, reason] of reasons.entries()) {
    const id = `trouble ${index}`;
    await seedInterview({ id, scorecardId: id, candidate: ['Ada Lovelace', 'Barbara Liskov', 'Katherine Johnson'][index] ?? '' });
    await seedDelivery({ id, interviewId: id, scorecardId: id, ...reason });
  }
  for (let count = 0; count < 12; count++) await seedDelivery({ id: `done ${count}`, state: 'delivered', nextAttemptAt: null });
}

/** Puts destinations in place that are sending, paused, and waiting after failures, each with deliveries. */
export async function seedDestinationsOfEveryState(): Promise<void> {
  await clearDatabase();
  const now = Date.now();
  const url = 'https://hooks.example.com/scorecards';
  await seedDestination({ id: 'draining' });
  await seedDestination({
    id: 'paused',
    kind: 'ashby',
    name: 'Ashby',
    settings: { email: 'me@acme.com' },
    pause: { at: now, need: 'access', reason: [because('api-key-unknown', { vendor: 'Ashby' })] },
  });
  await seedDestination({
    id: 'resting',
    name: 'https://relay.example.org/hiring',
    settings: { url, method: 'POST', expression: null },
    failures: 4,
    restUntil: now + 540_000,
  });
  for (const [destinationId, state, count] of [
    ['draining', 'delivered', 214],
    ['draining', 'queued', 37],
    ['draining', 'sending', 4],
    ['paused', 'queued', 6],
    ['resting', 'queued', 2],
  ] as const)
    for (let index = 0; index < count; index++) await seedDelivery({ id: `${destinationId} ${state} ${index}`, destinationId, state });
}
