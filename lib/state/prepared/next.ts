import type { Prepared } from '@/lib/core/prepared/prepared';
import { listPrepared } from '@/lib/storage/prepared/prepared';

const hourMs = 3_600_000;
/** How long ago the next interview may have begun, and how far ahead it is searched for, in milliseconds. */
const [agoMs, aheadMs] = [hourMs / 2, 18 * hourMs];

/** The next prepared interview at the wall time `now`: the first with a time within that range; null when there is none. */
export async function findNextPrepared(now: number): Promise<Prepared | null> {
  const timed = (await listPrepared()).flatMap((prepared) => (prepared.startsAt === null ? [] : [{ prepared, at: prepared.startsAt }]));
  const near = timed.filter(({ at }) => at > now - agoMs && at < now + aheadMs).toSorted((a, b) => a.at - b.at);
  return near[0]?.prepared ?? null;
}
