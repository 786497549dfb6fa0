import type { TargetQuery } from '@/lib/core/delivery/destination';
import { type ApplicationMatch, chooseTarget } from '@/lib/core/delivery/target';
import type { Target } from '@/lib/core/delivery/target-schema';

/** An application with what the adapter needs to write there. */
export type FoundApplication = ApplicationMatch & { readonly ids: Readonly<Record<string, string>> };

const reasons = { call: 'found by the call’s link', email: 'found by e-mail', name: 'found by name' } as const;

const asTarget = ({ candidate, details, ids }: FoundApplication, by: Target['by']): Target => ({
  label: [candidate, details, by === null ? '' : reasons[by]].filter((part) => part !== '').join(' · '),
  ids,
  by,
});

/**
 * The targets to offer: one when it is certain, all possible ones when a person has to choose. `whole` says whether the list is complete: an
 * incomplete one may lack another person of the same name.
 */
export function offerTargets(applications: readonly FoundApplication[], query: TargetQuery, whole: boolean): readonly Target[] {
  const choice = chooseTarget(applications, query);
  if (choice.found === 'none') return [];
  if (choice.found === 'several') return choice.applications.map((application) => asTarget(application, null));
  return whole || choice.by !== 'name' ? [asTarget(choice.application, choice.by)] : applications.map((application) => asTarget(application, null));
}

/** An interview's day for people: 24 Nov 2026; empty when there is none. */
export function formatDay(iso: string | number | null | undefined): string {
  if (iso === null || iso === undefined) return '';
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The ids that have a value; unknown ones are left out. */
export const presentIds = (ids: Readonly<Record<string, string | null | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ids).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
