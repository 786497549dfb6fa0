import { useEffect, useState } from 'preact/hooks';
import { HeadUndo } from '@/components/panel/undo/HeadUndo';
import { contextNames } from '@/components/rubrics/context-names';
import { Icon } from '@/components/ui/Icon';
import { isLevelOf } from '@/lib/core/interview/change-rubric';
import type { Interview } from '@/lib/core/interview/interview';
import { type Rubric, shortRole } from '@/lib/core/rubric/rubric';
import { corrections } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { loadLevels, loadRubrics } from '@/lib/state/rubrics/own-choices';
import { RubricChooser } from '../rubrics/RubricChooser';
import headStyles from './head.module.css';
import { RubricWarning } from './RubricWarning';

const levelFaces = { junior: 'Jr', mid: 'Mid', senior: 'Sr', staff: 'Staff' };

function useLevels(rubric: Rubric): readonly Rubric[] {
  const [levels, setLevels] = useState<readonly Rubric[]>([rubric]);
  useEffect(() => {
    let wanted = true;
    loadLevels(rubric)
      .then((loaded) => wanted && setLevels(loaded))
      .catch(reportError);
    return () => {
      wanted = false;
    };
  }, [rubric]);
  return levels.some(({ id }) => id === rubric.id) ? levels : [rubric];
}

/** What is open: nothing, the list of all rubrics, or the warning before a change to another role. */
type Open = null | 'all' | Rubric;

function useChoice(current: Rubric) {
  const [open, setOpen] = useState<Open>(null);
  const choose = async (id: string) => {
    const chosen = (await loadRubrics()).find((rubric) => rubric.id === id);
    const isSame = chosen === undefined || chosen.id === current.id;
    setOpen(isSame || isLevelOf(current, chosen) ? null : chosen);
    if (!isSame && isLevelOf(current, chosen)) await undoOffer.offerAfter(corrections.changeRubric(chosen));
  };
  return { open, setOpen, choose: (id: string) => void choose(id).catch(reportError) };
}

/** The rubric of the interview; until the finish, another level can be chosen, or another role after a warning. */
export function RubricPicker({ interview }: { readonly interview: Interview }) {
  const { rubric, context, finishedAt } = interview;
  const levels = useLevels(rubric);
  const { open, setOpen, choose } = useChoice(rubric);
  const whole = `Rubric: ${rubric.title}, ${contextNames[context].toLowerCase()}`;
  const face = (
    <span aria-hidden={finishedAt === null}>
      <bdi>{shortRole(rubric)}</bdi> <b>{levelFaces[rubric.level]}</b>
    </span>
  );
  if (finishedAt !== null)
    return (
      <span class={headStyles.rubricChip} title={whole}>
        {face}
      </span>
    );
  const pick = (select: HTMLSelectElement) => {
    const { value } = select;
    select.value = rubric.id;
    if (value === '') setOpen('all');
    else choose(value);
  };
  return (
    <>
      <span class={headStyles.rubricChip} data-part="rubric">
        {face}
        <Icon name="down" />
        <select aria-label="Level" title={whole} value={rubric.id} onChange={(event) => pick(event.currentTarget)}>
          {levels.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="">Another rubric…</option>
        </select>
        <HeadUndo />
      </span>
      {open === 'all' && <RubricChooser chosen={rubric.id} onChoose={choose} onClose={() => setOpen((now) => (now === 'all' ? null : now))} />}
      {open !== null && open !== 'all' && <RubricWarning rubric={open} onClose={() => setOpen(null)} />}
    </>
  );
}
