import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';

/** The row that a device writes for its own scorecard; the database adds whose it is. */
export const rowOfScorecard = ({ data }: Pick<ScorecardEnvelope, 'data'>, candidate: string) => ({
  scorecard_id: data.id,
  revision: data.revision,
  candidate,
  finished_at: data.interview.finishedAt,
  body: data,
});
