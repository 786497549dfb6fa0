import type { Prepared } from './prepared';

const hour = 3_600_000;
/** How far from its time an interview still is the one that its call's link stands for, in milliseconds: a room is used again. */
const sameDay = 18 * hour;
const [before, after] = [12 * hour, 36 * hour];
const offered = 6;

/** A prepared interview with what tells its call from others; null where its link tells nothing. */
export type PreparedAt = { readonly prepared: Prepared; readonly meeting: string | null };

/** The prepared interview that is meant by a call; null when none is, or the nearest in time when several are. And those that could be begun now. */
export type PreparedOffers = { readonly fitting: Prepared | null; readonly others: readonly Prepared[] };

const distance = ({ startsAt }: Prepared, now: number) => (startsAt === null ? sameDay - 1 : Math.abs(startsAt - now));

const isDue = ({ startsAt }: Prepared, now: number) => startsAt === null || (startsAt > now - before && startsAt < now + after);

/** Decides what the start form offers for the meeting of a call (null outside a call, or where it cannot be told) at the wall time `now`. */
export function matchPrepared(all: readonly PreparedAt[], meeting: string | null, now: number): PreparedOffers {
  const near = all.toSorted((a, b) => distance(a.prepared, now) - distance(b.prepared, now));
  const same = near.filter((entry) => meeting !== null && entry.meeting === meeting);
  const fitting = same.find(({ prepared }) => distance(prepared, now) < sameDay)?.prepared ?? null;
  // A call that was moved to another day has its link still: it is offered by name, and not taken for granted, for a room is used again.
  const others = [...same, ...near.filter((entry) => !same.includes(entry) && isDue(entry.prepared, now))];
  return {
    fitting,
    others: others
      .map(({ prepared }) => prepared)
      .filter((prepared) => prepared !== fitting)
      .slice(0, offered),
  };
}
