import type { OutboxRow } from '@/lib/core/delivery';
import type { Destination, PlannedRequest } from '@/lib/core/destination';

/** A frozen request as the webhook plans it. */
export const planned = (body: string, repeatable = true): PlannedRequest => ({
  label: 'Scorecard',
  method: 'POST',
  path: '',
  headers: { 'content-type': 'application/json' },
  body,
  repeatable,
});

/** A queued delivery. */
export const aRow = (fields: Partial<OutboxRow> = {}): OutboxRow => ({
  id: 'sc_1',
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
});

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
  failures: 0,
  createdAt: 0,
  ...fields,
});
