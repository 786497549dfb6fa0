import { useEffect, useState } from 'preact/hooks';
import type { Destination } from '@/lib/core/destination';
import type { Rubric } from '@/lib/core/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { findMapping, loadForms, saveMapping } from '@/lib/state/mapping';
import { MappingEditor } from './mapping/MappingEditor';

type Props = { readonly destination: Destination; readonly onDone: () => void };

function useRubric(id: string): Rubric | null {
  const [rubric, setRubric] = useState<Rubric | null>(null);
  useEffect(() => {
    let open = true;
    const found = builtInRubrics.find((entry) => entry.id === id);
    found?.load().then((loaded) => open && setRubric(loaded), reportError);
    return () => {
      open = false;
    };
  }, [id]);
  return rubric;
}

/** Chooses a rubric and maps it onto a form of the destination. */
export function RubricMapping({ destination, onDone }: Props) {
  const [id, setId] = useState(builtInRubrics[0]?.id ?? '');
  const rubric = useRubric(id);
  return (
    <div class="form">
      <div class="field">
        <label for="map-rubric">Rubric</label>
        <select id="map-rubric" class="input" value={id} onChange={(event) => setId(event.currentTarget.value)}>
          {builtInRubrics.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title}
            </option>
          ))}
        </select>
      </div>
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
