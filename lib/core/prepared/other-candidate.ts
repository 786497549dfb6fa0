import { couldBeNameOf } from '@/lib/core/text/names';
import type { Prepared } from './prepared';

/** How near in time another candidate's interview must be for nothing to open automatically. */
const rivalWithinMs = 15 * 60_000;

/** The prepared interview with somebody other than `candidate` within 15 minutes of `now`; undefined when there is none. */
export const findOtherCandidate = (prepared: readonly Prepared[], candidate: string, now: number): Prepared | undefined =>
  prepared.find((other) => other.startsAt !== null && Math.abs(other.startsAt - now) <= rivalWithinMs && !couldBeNameOf(other.candidate, candidate));
