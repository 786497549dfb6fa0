import { ReadingLine, useTeamReading } from '@/components/workspace/debriefs/page/ReadingLine';
import { TeamShare } from '@/components/workspace/page/TeamShare';
import { followTeamReading } from '@/lib/state/team/follow-reading';
import { type followItemSharing, shareCalibration } from '@/lib/state/team/item-sharing';
import { calibrationSharingTexts } from '@/lib/text/team/sharing';

type Props = {
  readonly id: string;
  readonly isFinished: boolean;
  /** Follows how reading the team's store goes until the signal aborts. */
  readonly followReading?: typeof followTeamReading;
  /** Follows whether the session is shared until the signal aborts. */
  readonly follow?: typeof followItemSharing;
};

/** Whether a session is shared with the team, and when the store was read last, which is every ten seconds; nothing without a store. */
export function CalibrationTeam({ id, isFinished, followReading = followTeamReading, follow }: Props) {
  const reading = useTeamReading(followReading);
  return (
    <>
      <TeamShare
        kind="calibration"
        id={id}
        texts={isFinished ? calibrationSharingTexts.finished : calibrationSharingTexts.rating}
        onShare={() => shareCalibration(id)}
        {...(follow === undefined ? {} : { follow })}
      />
      <ReadingLine reading={reading} />
    </>
  );
}
