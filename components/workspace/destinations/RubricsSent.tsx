import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { assignRubrics } from '@/lib/state/delivery/destinations';
import destinationsStyles from './destinations.module.css';
import { useRubricChoices } from './rubric-choices';

/** Which rubrics' scorecards go to a destination, unless it is decided otherwise at the finish. */
export function RubricsSent({ destination, onDone }: { readonly destination: Destination; readonly onDone: () => void }) {
  const { id, rubrics } = destination;
  const choices = useRubricChoices();
  const every = choices.map((rubric) => rubric.id);
  const assign = (change: (before: Destination['rubrics']) => Destination['rubrics']) => void assignRubrics(id, change).catch(reportError);
  const switchOne = (rubric: string, on: boolean) =>
    assign((before) => [...(before ?? every).filter((kept) => kept !== rubric), ...(on ? [rubric] : [])]);
  return (
    <fieldset class={`${workspaceStyles.form} ${destinationsStyles.destinationsForm}`}>
      <legend class={partsStyles.label}>Scorecards of these rubrics go to {destination.name}; the finish can decide otherwise</legend>
      <label>
        <input type="checkbox" checked={rubrics === null} onChange={(event) => assign(event.currentTarget.checked ? () => null : () => every)} />{' '}
        Every rubric
      </label>
      {rubrics !== null &&
        choices.map((rubric) => (
          <label key={rubric.id}>
            <input type="checkbox" checked={rubrics.includes(rubric.id)} onChange={(event) => switchOne(rubric.id, event.currentTarget.checked)} />{' '}
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
