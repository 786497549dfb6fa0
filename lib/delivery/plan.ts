import { deliveryId, type OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination, Plan } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { because } from '@/lib/core/reasons';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { blockedPlan, type Planner } from './adapter';
import { kinds } from './kinds';

export { kinds };

const planners = import.meta.glob<Planner>('./destinations/*/plan.ts', { import: 'planner' });

/** The planner of a kind of destination, loaded on demand; null for a kind that this version does not know. */
export async function findPlanner(kind: string): Promise<Planner | null> {
  return kinds.includes(kind) ? ((await planners[`./destinations/${kind}/plan.ts`]?.()) ?? null) : null;
}

/** What a scorecard would send to a destination, with what would be lost, is doubtful or missing. */
export async function planScorecard(envelope: ScorecardEnvelope, destination: Destination, target: Target | null): Promise<Plan> {
  const planner = await findPlanner(destination.kind);
  const mapping = destination.mappings[envelope.data.rubric.id] ?? null;
  return (
    planner?.plan({ envelope, settings: destination.settings, target, mapping }) ??
    blockedPlan({ need: 'settings', why: [because('unknown-kind', {})] })
  );
}

/** What is delivered: its id and revision, and the interview that it is of. */
type Delivered = { readonly id: string; readonly revision: number; readonly interview: { readonly id: string } };

/** What an outbox row is made for. */
export type DeliveryAddress = { readonly destinationId: string; readonly target: Target | null; readonly plan: Pick<Plan, 'requests' | 'blockers'> };

/** The outbox row that takes a scorecard to a destination, or keeps it on this device where there is none; `at` is wall time in milliseconds. */
export function makeDelivery(envelope: { readonly data: Delivered }, address: DeliveryAddress | null, at: number): OutboxRow {
  const { id: scorecardId, revision, interview } = envelope.data;
  const destinationId = address?.destinationId ?? null;
  const blocker = address?.plan.blockers[0];
  const state = address === null ? 'saved' : blocker === undefined ? 'queued' : 'needs-you';
  return {
    id: deliveryId(scorecardId, revision, destinationId),
    interviewId: interview.id,
    scorecardId,
    revision,
    destinationId,
    target: address?.target ?? null,
    requests: address?.plan.requests ?? [],
    done: 0,
    state,
    need: blocker?.need ?? null,
    reason: blocker?.why ?? null,
    attempts: [],
    tries: 0,
    doubtful: false,
    nextAttemptAt: state === 'queued' ? at : null,
    createdAt: at,
  };
}
