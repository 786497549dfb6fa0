import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import { findPlanner, makeDelivery } from '../plan';

/** A destination in which a candidate can be erased, and what there is to do it with. */
export type Erasing = {
  readonly destination: Destination;
  /** The candidate's id there by what was once sent; null where that names none. */
  readonly candidateOf: (requests: OutboxRow['requests']) => string | null;
  /** The delivery that erases a candidate there at the wall time `at`; it holds nothing but the id that the destination knows them by. */
  readonly planErasure: (candidate: string, at: number) => OutboxRow;
};

/** How a candidate is erased in a destination; null where it cannot be asked to. */
export async function findErasing(destination: Destination): Promise<Erasing | null> {
  const erasing = (await findPlanner(destination.kind))?.erasing;
  if (erasing === undefined) return null;
  const planErasure: Erasing['planErasure'] = (candidate, at) => {
    const address = { destinationId: destination.id, target: null, plan: { requests: [erasing.plan(candidate)], blockers: [] } };
    const row = makeDelivery({ data: { id: candidate, revision: 1, interview: { id: candidate } } }, address, at);
    return { ...row, id: `er_${candidate}_${destination.id}`.replaceAll('.', '_') };
  };
  return { destination, candidateOf: erasing.candidateOf, planErasure };
}
