import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import type { PlanDebrief } from '../adapter';
import { findPlanner, makeDelivery } from '../plan';

/** A destination that receives debriefs, and how one is sent to it. */
export type DebriefReceiver = { readonly destination: Destination; readonly planDebrief: PlanDebrief };

/** Those of the destinations that receive debriefs: systems that take one interviewer's scorecard do not. */
export async function findDebriefReceivers(destinations: readonly Destination[]): Promise<readonly DebriefReceiver[]> {
  const found = await Promise.all(
    destinations.map(async (destination) => {
      const planDebrief = (await findPlanner(destination.kind))?.planDebrief(destination.settings) ?? null;
      return planDebrief === null ? [] : [{ destination, planDebrief }];
    }),
  );
  return found.flat();
}

/** The webhook-id of a settled debrief's delivery: stable over retries, without dots. */
const debriefDeliveryId = (debriefId: string, revision: number, destinationId: string): string =>
  `db_${debriefId}_r${revision}_${destinationId}`.replaceAll('.', '_');

/**
 * The outbox row that takes a settled debrief to a destination that receives debriefs; `at` is wall time in milliseconds. In the outbox a debrief
 * stands in the place of interview and scorecard.
 */
export function makeDebriefDelivery(envelope: DebriefEnvelope, { destination, planDebrief }: DebriefReceiver, at: number): OutboxRow {
  const { id, revision } = envelope.data;
  const address = { destinationId: destination.id, target: null, plan: { requests: [planDebrief(envelope)], blockers: [] } };
  const row = makeDelivery({ data: { id, revision, interview: { id } } }, address, at);
  return { ...row, id: debriefDeliveryId(id, revision, destination.id) };
}
