import type { Choices } from '@/lib/core/delivery/destination';
import type { Interview } from '@/lib/core/interview/interview';
import { settings } from '@/lib/settings/settings';
import type { FinishModel } from '@/lib/state/review/finish';
import type { InterviewerModel } from '@/lib/state/review/interviewer';
import { findScorecardOf } from '@/lib/storage/scorecard/scorecards';

type SigningDependencies = Pick<InterviewerModel, 'nameSaved'> & Pick<FinishModel, 'finishScorecard'>;

/** Asks for a name where a scorecard has none. */
export function createSigning({ nameSaved, finishScorecard }: SigningDependencies) {
  /** Whether a scorecard has no interviewer name and nobody has accepted that; an amendment of one without a name does not ask again. */
  async function needsName({ id, revision }: Interview): Promise<boolean> {
    await nameSaved();
    if ((await settings.interviewer.get()).name !== null) return false;
    return revision === 0 || (await findScorecardOf(id))?.data.interviewer.name !== null;
  }

  /** Finishes the planned scorecard. If it has no name and `unsigned` does not allow that, returns 'needs-name' and does nothing. */
  async function finishSigned(interview: Interview, choices: Choices, unsigned: boolean): Promise<'done' | 'needs-name'> {
    if (!unsigned && (await needsName(interview))) return 'needs-name';
    await finishScorecard(interview.id, choices);
    return 'done';
  }

  return { finishSigned };
}
