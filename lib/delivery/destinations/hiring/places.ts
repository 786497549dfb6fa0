import type { Target, TargetQuery } from '@/lib/core/destination';
import { chooseTarget, type Place } from '@/lib/core/target';

/** A place with what the adapter needs to write there. */
export type FoundPlace = Place & { readonly ids: Readonly<Record<string, string>> };

const reasons = { call: 'found by the call’s link', email: 'found by e-mail', name: 'found by name' } as const;

const asTarget = ({ candidate, details, ids }: FoundPlace, why: string): Target => ({
  label: [candidate, details, why].filter((part) => part !== '').join(' · '),
  ids,
});

/** The targets to offer: one when it is certain, all that could be meant when a person has to choose. */
export function offer(places: readonly FoundPlace[], query: TargetQuery): readonly Target[] {
  const choice = chooseTarget(places, query);
  if (choice.found === 'one') return [asTarget(choice.place, reasons[choice.by])];
  return choice.found === 'several' ? choice.places.map((place) => asTarget(place, '')) : [];
}

/** A day as an interview is told by: 24 Nov 2026; empty when there is none. */
export function dayOf(iso: string | number | null | undefined): string {
  if (iso === null || iso === undefined) return '';
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The ids that have a value: what is unknown is absent. */
export const idsOf = (ids: Readonly<Record<string, string | null | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ids).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
