import { useState } from 'preact/hooks';
import type { Debrief } from '@/lib/core/debrief/debrief';
import { debriefActions } from '@/lib/state/page/workspace/debriefs';
import { membershipTexts } from '@/lib/text/debrief/scorecards';
import { ChoosableRow, ChooseDialog } from './ChooseDialog';
import { useChoosable } from './use-choosable';

type Props = {
  readonly debrief: Debrief;
  /** The ids of the scorecards that are in the debrief. */
  readonly joined: readonly string[];
  readonly onClose: () => void;
};

/** Chooses scorecards of this device that are put into a debrief by hand, whatever name or application they have. */
export function AddByHand({ debrief, joined, onClose }: Props) {
  const choosable = useChoosable(joined);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const tick = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const add = async () => {
    setMissing(ticked.length === 0);
    if (ticked.length > 0 && (await debriefActions.addScorecards(debrief, ticked))) onClose();
  };
  return (
    <ChooseDialog
      name={membershipTexts.addByHand}
      title={membershipTexts.whichOf(debrief.candidate)}
      choosable={choosable}
      count={ticked.length}
      needsOne={isMissing && ticked.length === 0}
      nothing={membershipTexts.nothingElse}
      submit={membershipTexts.add}
      onSubmit={add}
      onClose={onClose}
    >
      {choosable.shown.map((scorecard) => (
        <ChoosableRow key={scorecard.id} scorecard={scorecard} isTicked={ticked.includes(scorecard.id)} onTick={() => tick(scorecard.id)} />
      ))}
    </ChooseDialog>
  );
}
