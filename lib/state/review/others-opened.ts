import { withOthersOpened } from '@/lib/core/scorecard/scorecard';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { findOthersOpenedAt } from '@/lib/storage/debrief/looks/looks';

const timeOf = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));

/**
 * A scorecard that tells when others' scorecards of its candidate were opened here before its first finish; `before` is its revision before, null for
 * the first, which is finished at the wall time `at`. Before the first finish every look counts, whatever the clock said. Later ones keep what the
 * first told; where it told nothing they are asked for again, as the candidate may have another name now.
 */
export async function tellOthersOpened(envelope: ScorecardEnvelope, before: ScorecardEnvelope | null, at: number): Promise<ScorecardEnvelope> {
  const { id } = envelope.data.interview;
  if (before === null) {
    const first = await findOthersOpenedAt(id, Number.POSITIVE_INFINITY);
    return withOthersOpened(envelope, first === null ? null : Math.min(first, at));
  }
  const { othersOpenedAt, finishedAt } = before.data.interview;
  return withOthersOpened(envelope, timeOf(othersOpenedAt) ?? (await findOthersOpenedAt(id, timeOf(finishedAt) ?? at)));
}
