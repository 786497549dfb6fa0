import type { Choices } from '@/lib/core/delivery/destination';
import type { Interview } from '@/lib/core/interview/interview';
import { settings } from '@/lib/settings/settings';
import { finishScorecard } from '@/lib/state/review/finish';
import type { FinishPlan } from '@/lib/state/review/finish-plan';
import { nameSaved } from '@/lib/state/review/interviewer';
import { findScorecardOf } from '@/lib/storage/scorecard/scorecards';

/** Whether a scorecard has nobody's name, and nobody has decided to leave it so: an amendment of one without a name is not asked about again. */
async function needsName({ id, revision }: Interview): Promise<boolean> {
  await nameSaved();
  if ((await settings.interviewer.get()).name !== null) return false;
  return revision === 0 || (await findScorecardOf(id))?.data.interviewer.name !== null;
}

/** Finishes the scorecard that is shown, unless it has no name and `unsigned` does not say that it shall have none: then 'needs-name', and nothing is done. */
export async function finishSigned(
  interview: Interview,
  choices: Choices,
  shown: () => FinishPlan | null,
  unsigned: boolean,
): Promise<'done' | 'needs-name'> {
  if (!unsigned && (await needsName(interview))) return 'needs-name';
  await finishScorecard(interview.id, choices, shown);
  return 'done';
}
