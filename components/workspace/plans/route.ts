import { readHash, useHashRoute } from '@/components/workspace/use-hash-route';

const section = 'plans';

/** The address of a plan's page, or of the list of plans. */
export const planAddress = (id: string | null): string => `#interviews/${section}${id === null ? '' : `/${encodeURIComponent(id)}`}`;

/** Goes to a plan's page, or to the list of plans. */
export function goToPlan(id: string | null): void {
  location.hash = planAddress(id);
}

function readPlan(): string | null {
  const { id, view } = readHash();
  return id === section ? view : null;
}

/** The id of the plan that the address names, '' for the list of plans, null elsewhere; followed as it changes. */
export const usePlanRoute = (): string | null => useHashRoute(readPlan);
