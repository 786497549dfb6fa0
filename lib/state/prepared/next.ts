import type { Prepared } from '@/lib/core/prepared/prepared';
import { listPrepared } from '@/lib/storage/prepared/prepared';

const hourMs = 3_600_000;
/** So long ago it may have begun and still be the next one, and so far ahead it is looked for, in milliseconds. */
const [agoMs, aheadMs] = [hourMs / 2, 18 * hourMs];

/** The prepared interview that comes next at the wall time `now`: the first of those that have a time within the day; null when there is none. */
export async function findNextPrepared(now: number): Promise<Prepared | null> {
  const timed = (await listPrepared()).flatMap((prepared) => (prepared.startsAt === null ? [] : [{ prepared, at: prepared.startsAt }]));
  const near = timed.filter(({ at }) => at > now - agoMs && at < now + aheadMs).toSorted((a, b) => a.at - b.at);
  return near[0]?.prepared ?? null;
}
