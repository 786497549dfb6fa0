import { useState } from 'preact/hooks';
import type { ChoosableScorecard } from '@/lib/state/debrief/choosable';
import { debriefActions } from '@/lib/state/page/workspace/debriefs';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { ChoosableRow, ChooseDialog } from '../choose/ChooseDialog';
import { useChoosable } from '../choose/use-choosable';
import { OtherDebriefs } from '../page/OtherDebriefs';

type Props = { readonly onBegun: (id: string) => void; readonly onClose: () => void };

/** Chooses the scorecards of one candidate: the first that is ticked names them, those of its application join by themselves, never one by its name. */
function useTicked(all: readonly ChoosableScorecard[]) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const first = all.find(({ id }) => id === ticked[0]);
  const joinsByItself = ({ id, applicationId }: ChoosableScorecard) =>
    id !== first?.id && applicationId !== null && applicationId === first?.applicationId;
  const tick = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const joining = all.filter(joinsByItself);
  const byHand = ticked.filter((id) => id === first?.id || !joining.some((one) => one.id === id));
  return { ticked, first, joinsByItself, tick, byHand, count: byHand.length + joining.length };
}

/** The form of a new debrief: which finished scorecards are of the candidate. */
export function NewDebrief({ onBegun, onClose }: Props) {
  const choosable = useChoosable();
  const [isMissing, setMissing] = useState(false);
  const { ticked, first, joinsByItself, tick, byHand, count } = useTicked(choosable.all ?? []);
  const begin = async () => {
    setMissing(first === undefined);
    if (first === undefined) return;
    const id = await debriefActions.createDebrief({ candidate: first.candidate, applicationId: first.applicationId, added: byHand });
    if (id !== null) onBegun(id);
  };
  return (
    <ChooseDialog
      name={debriefListTexts.create}
      title={debriefListTexts.whose}
      choosable={choosable}
      count={count}
      needsOne={isMissing && count === 0}
      nothing={debriefListTexts.nothingFinished}
      submit={debriefListTexts.begin}
      onSubmit={begin}
      onClose={onClose}
      notice={<OtherDebriefs applicationId={first?.applicationId ?? null} debriefId={null} />}
    >
      {choosable.shown.map((scorecard) => (
        <ChoosableRow
          key={scorecard.id}
          scorecard={scorecard}
          joinsByItself={joinsByItself(scorecard)}
          isTicked={ticked.includes(scorecard.id)}
          onTick={() => tick(scorecard.id)}
        />
      ))}
    </ChooseDialog>
  );
}
