import type { Choices } from '@/lib/core/delivery/destination';
import type { Interview } from '@/lib/core/interview/interview';
import { settings } from '@/lib/settings/settings';
import type { FinishModel } from '@/lib/state/review/finish';
import type { InterviewerModel } from '@/lib/state/review/interviewer';
import { findScorecardOf } from '@/lib/storage/scorecard/scorecards';

type SigningDependencies = Pick<InterviewerModel, 'nameSaved'> & Pick<FinishModel, 'finishScorecard'>;

/** Asks for a name where a scorecard has none. */
export function createSigning({ nameSaved, finishScorecard }: SigningDependencies) {
  /** Whether a scorecard has nobody's name, and nobody has decided to leave it so: an amendment of one without a name is not asked about again. */
  async function needsName({ id, revision }: Interview): Promise<boolean> {
    await nameSaved();
    if ((await settings.interviewer.get()).name !== null) return false;
    return revision === 0 || (await findScorecardOf(id))?.data.interviewer.name !== null;
  }

  /** Finishes the scorecard that is planned, unless it has no name and `unsigned` does not say that it shall have none: then 'needs-name', and nothing is done. */
  async function finishSigned(interview: Interview, choices: Choices, unsigned: boolean): Promise<'done' | 'needs-name'> {
    if (!unsigned && (await needsName(interview))) return 'needs-name';
    await finishScorecard(interview.id, choices);
    return 'done';
  }

  return { finishSigned };
}
