import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination, PlannedRequest } from '@/lib/core/delivery/destination';
import { webhookSettings } from '../destinations/webhook/settings';

/** Whether a destination receives debriefs: webhooks do, systems that take one interviewer's scorecard do not. */
export const receivesDebriefs = ({ kind, settings }: Pick<Destination, 'kind' | 'settings'>): boolean =>
  kind === 'webhook' && webhookSettings.safeParse(settings).success;

/** The webhook-id of a settled debrief's delivery: stable over retries, without dots. */
const debriefDeliveryId = (debriefId: string, revision: number, destinationId: string): string =>
  `db_${debriefId}_r${revision}_${destinationId}`.replaceAll('.', '_');

function planRequest(envelope: DebriefEnvelope, { settings }: Destination): PlannedRequest {
  const { method } = webhookSettings.parse(settings);
  const headers = { 'content-type': 'application/json' };
  return { label: 'Debrief', method, path: '', headers, body: JSON.stringify(envelope), repeatable: true, form: null };
}

/**
 * The outbox row that takes a settled debrief to a destination that receives debriefs; `at` is wall time in milliseconds. The body is debrief/1 as it
 * is: an expression of the destination shapes scorecards alone. In the outbox a debrief stands in the place of interview and scorecard.
 */
export function makeDebriefDelivery(envelope: DebriefEnvelope, destination: Destination, at: number): OutboxRow {
  const { id, revision } = envelope.data;
  return {
    id: debriefDeliveryId(id, revision, destination.id),
    interviewId: id,
    scorecardId: id,
    revision,
    destinationId: destination.id,
    target: null,
    requests: [planRequest(envelope, destination)],
    done: 0,
    state: 'queued',
    need: null,
    reason: null,
    attempts: [],
    tries: 0,
    doubtful: false,
    nextAttemptAt: at,
    createdAt: at,
  };
}
