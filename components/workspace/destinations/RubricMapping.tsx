import { useEffect, useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { findMapping, loadForms, saveMapping } from '@/lib/state/delivery/mapping';
import destinationsStyles from './destinations.module.css';
import { MappingEditor } from './mapping/MappingEditor';
import { useRubricChoices } from './rubric-choices';

type Props = { readonly destination: Destination; readonly onDone: () => void };

function useRubric(entry: RubricEntry | undefined): Rubric | null {
  const [rubric, setRubric] = useState<Rubric | null>(null);
  useEffect(() => {
    let open = true;
    entry?.load().then((loaded) => open && setRubric(loaded), reportError);
    return () => {
      open = false;
    };
  }, [entry]);
  return rubric;
}

/** Chooses a rubric and maps it onto a form of the destination. */
export function RubricMapping({ destination, onDone }: Props) {
  const choices = useRubricChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const entry = choices.find(({ id }) => id === chosen) ?? choices[0];
  const rubric = useRubric(entry);
  return (
    <div class={`${workspaceStyles.form} ${destinationsStyles.destinationsForm}`}>
      <SelectField label="Rubric" value={entry?.id ?? ''} names={choices.map(({ id, title }) => [id, title] as const)} onChoose={setChosen} />
      {rubric !== null && (
        <MappingEditor
          key={rubric.id}
          rubric={rubric}
          system={destination.name}
          loadForms={() => loadForms(destination, rubric)}
          findSaved={(form) => findMapping(destination, rubric, form.id)}
          onSave={(mapping) => void saveMapping(destination.id, mapping).then(onDone, reportError)}
          onCancel={onDone}
        />
      )}
    </div>
  );
}
