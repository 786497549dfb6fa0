import { deliveryId, type OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination, PlannedRequest } from '@/lib/core/delivery/destination';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { sendRequest } from '@/lib/network/send';
import { getDatabase } from '@/lib/storage/database/database';

/** A frozen request as the webhook plans it. */
export const planned = (body: string, repeatable = true): PlannedRequest => ({
  label: 'Scorecard',
  method: 'POST',
  path: '',
  headers: { 'content-type': 'application/json' },
  body,
  repeatable,
  form: null,
});

/** Puts a delivery on disk as it is, in place of the one of its id. */
export const putRow = (row: OutboxRow): Promise<unknown> => getDatabase().outbox.put(row);

/** A queued delivery; its id follows from what it delivers. */
export function aRow(fields: Partial<OutboxRow> = {}): OutboxRow {
  const row = {
    interviewId: 'i',
    scorecardId: 's',
    revision: 1,
    destinationId: 'd',
    target: null,
    requests: [planned('{"words":"“é”"}')],
    done: 0,
    state: 'queued',
    need: null,
    reason: null,
    attempts: [],
    tries: 0,
    doubtful: false,
    nextAttemptAt: 0,
    createdAt: 0,
    ...fields,
  } as const;
  return { id: deliveryId(row.scorecardId, row.revision, row.destinationId), ...row };
}

/** A webhook destination. */
export const aDestination = (url: string, fields: Partial<Destination> = {}): Destination => ({
  id: 'd',
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
  createdAt: 0,
  ...fields,
});

/** The world as it is, with everything granted, no chance in it, no secret, and a clock that stands. */
export const aWorld = (fields: Partial<DeliveryDependencies> = {}): DeliveryDependencies => ({
  now: () => 0,
  random: () => 0,
  send: sendRequest,
  save: async () => ({ outcome: 'not-granted' }),
  hasPermission: async () => true,
  allows: async () => true,
  findSecrets: async () => ({}),
  exclusively: (_id, work) => work(),
  ...fields,
});
