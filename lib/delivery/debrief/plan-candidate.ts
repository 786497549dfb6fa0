import type { Destination } from '@/lib/core/delivery/destination';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { findPlanner } from '../plan';

/** The id under which a destination knows the candidate of a plan, the same on every device; null for a template. */
export async function findPlanCandidate({ kind }: Destination, { id, candidate }: InterviewPlan): Promise<string | null> {
  const { candidateIdOf } = (await findPlanner(kind)) ?? {};
  return candidate === null || candidateIdOf === undefined ? null : candidateIdOf(candidate.applicationId ?? `plan ${id}`);
}
