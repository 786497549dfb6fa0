import { storeChecked } from '@/components/ui/choice/store-checked';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { assignRubrics } from '@/lib/state/delivery/destinations';
import destinationsStyles from './destinations.module.css';
import { useRubricChoices } from './rubric-choices';

/** The rubrics whose scorecards go to a destination by default. */
export function RubricsSent({ destination, onDone }: { readonly destination: Destination; readonly onDone: () => void }) {
  const { id, rubrics } = destination;
  const choices = useRubricChoices();
  const every = choices.map((rubric) => rubric.id);
  const switchOne = (rubric: string, isOn: boolean) =>
    assignRubrics(id, (before) => [...(before ?? every).filter((kept) => kept !== rubric), ...(isOn ? [rubric] : [])]);
  return (
    <fieldset class={`${workspaceStyles.form} ${destinationsStyles.destinationsForm}`}>
      <legend class={partsStyles.label}>Scorecards of these rubrics go to {destination.name}; the finish can decide otherwise</legend>
      <label>
        <input
          type="checkbox"
          checked={rubrics === null}
          onChange={(event) => void storeChecked(event.currentTarget, (isOn) => assignRubrics(id, () => (isOn ? null : every)))}
        />{' '}
        Every rubric
      </label>
      {rubrics !== null &&
        choices.map((rubric) => (
          <label key={rubric.id}>
            <input
              type="checkbox"
              checked={rubrics.includes(rubric.id)}
              onChange={(event) => void storeChecked(event.currentTarget, (isOn) => switchOne(rubric.id, isOn))}
            />{' '}
            {rubric.title}
          </label>
        ))}
      <div class={workspaceStyles.buttons}>
        <button type="button" class={partsStyles.quiet} onClick={onDone}>
          Close
        </button>
      </div>
    </fieldset>
  );
}
