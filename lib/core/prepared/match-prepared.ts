import type { Prepared } from './prepared';

const hour = 3_600_000;
/** How far from its planned time an interview still counts as the one its call link means, in milliseconds: rooms are reused. */
const sameDay = 18 * hour;
const [before, after] = [12 * hour, 36 * hour];
const offered = 6;

/** A prepared interview with the key of its call; null where its link has none. */
export type PreparedAt = { readonly prepared: Prepared; readonly meeting: string | null };

/**
 * The prepared interview that a call belongs to (null when there is none, or when the nearest in time are several), and those that could start now.
 */
export type PreparedOffers = { readonly fitting: Prepared | null; readonly others: readonly Prepared[] };

const distance = ({ startsAt }: Prepared, now: number) => (startsAt === null ? sameDay - 1 : Math.abs(startsAt - now));

const isDue = ({ startsAt }: Prepared, now: number) => startsAt === null || (startsAt > now - before && startsAt < now + after);

/** Decides what the start form offers for a meeting (null outside a call, or where it is unknown) at the wall time `now`. */
export function matchPrepared(all: readonly PreparedAt[], meeting: string | null, now: number): PreparedOffers {
  const near = all.toSorted((a, b) => distance(a.prepared, now) - distance(b.prepared, now));
  const same = near.filter((entry) => meeting !== null && entry.meeting === meeting);
  const fitting = same.find(({ prepared }) => distance(prepared, now) < sameDay)?.prepared ?? null;
  // A call that was moved to another day still has its link. It is offered by name but not selected, because rooms are reused.
  const others = [...same, ...near.filter((entry) => !same.includes(entry) && isDue(entry.prepared, now))];
  return {
    fitting,
    others: others
      .map(({ prepared }) => prepared)
      .filter((prepared) => prepared !== fitting)
      .slice(0, offered),
  };
}
