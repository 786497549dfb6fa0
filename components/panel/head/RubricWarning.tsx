import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import type { RubricMove } from '@/lib/core/interview/change-rubric';
import type { Dimension, Rubric } from '@/lib/core/rubric/rubric';
import { describeKept } from '@/lib/state/interview/corrections';
import { corrections } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import headStyles from './head.module.css';

const namesOf = (dimensions: readonly Dimension[]) => dimensions.map(({ name }) => name).join(', ');

function Consequences({ move }: { readonly move: RubricMove }) {
  const { kept, lost } = move;
  return (
    <ul class={headStyles.consequences} data-part="consequences">
      <li>Kept: {describeKept(move)}.</li>
      {kept.ratings.length > 0 && <li>Ratings stay for {namesOf(kept.ratings)}.</li>}
      {lost.length > 0 && <li>Ratings go for {namesOf(lost)}: the new rubric has no dimension of that name.</li>}
      {kept.unfiled > 0 && <li>{kept.unfiled === 1 ? '1 note has' : `${kept.unfiled} notes have`} no dimension then, until you file them.</li>}
      <li>Ticks go with dimensions that go. Undo brings everything back.</li>
    </ul>
  );
}

type Props = { readonly rubric: Rubric; readonly onClose: () => void };

/** Says what a change to another role keeps, before it is made. */
export function RubricWarning({ rubric, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [move, setMove] = useState<RubricMove | null>(null);
  useEffect(() => {
    corrections.previewRubric(rubric).then(setMove).catch(reportError);
  }, [rubric]);
  useLayoutEffect(() => {
    if (move !== null) dialog.current?.showModal();
  }, [move]);
  if (move === null) return null;
  const change = () => {
    undoOffer.offerAfter(corrections.changeRubric(rubric)).catch(reportError);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class={`${sheetStyles.sheet} ${headStyles.headSheet}`} aria-labelledby="rubric-warning" onClose={onClose}>
      <h2 id="rubric-warning">Change the rubric to {rubric.title}?</h2>
      <Consequences move={move} />
      <div class={headStyles.choices}>
        <button type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
          Keep this rubric
        </button>
        <button type="button" class={`${partsStyles.primary} ${sheetStyles.sheetPrimary} ${headStyles.headPrimary}`} onClick={change}>
          Change the rubric
        </button>
      </div>
    </dialog>
  );
}
