import { SortableList } from '@/components/ui/choice/SortableList';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { moveItem } from '@/lib/core/rubric/edit-rubric';
import type { Cue } from '@/lib/core/rubric/rubric';
import { Contexts } from './Contexts';
import editorStyles from './editor.module.css';
import { fieldId } from './fields';
import { useItemKeys } from './item-keys';

type Change = (key: string | null, cues: readonly Cue[]) => void;
type Props = { readonly at: number; readonly cues: readonly Cue[]; readonly onChange: Change };

/** What can be ticked during the interview. */
export function Cues({ at, cues, onChange }: Props) {
  const keys = useItemKeys(cues.length);
  const set = (index: number, fields: Partial<Cue>, key: string | null) =>
    onChange(
      key,
      cues.map((cue, number) => (number === index ? { ...cue, ...fields } : cue)),
    );
  const reorder = (from: number, to: number) => {
    keys.move(from, to);
    onChange(null, moveItem(cues, from, to));
  };
  const drop = (index: number) => {
    keys.remove(index);
    onChange(null, cues.toSpliced(index, 1));
  };
  return (
    <fieldset>
      <legend class={partsStyles.label}>Look for</legend>
      <SortableList
        label="Cues"
        items={cues}
        keyOf={(_cue, index) => keys.of(index)}
        nameOf={({ text }, index) => text || `cue ${index + 1}`}
        onMove={reorder}
      >
        {({ text, contexts }, index) => (
          <>
            <input
              dir="auto"
              id={fieldId('dimensions', at, 'cues', index)}
              class={`${partsStyles.input} ${editorStyles.editorInput} ${editorStyles.bare}`}
              aria-label={`Cue ${index + 1}`}
              placeholder="reproduced the bug before changing code"
              maxLength={2000}
              value={text}
              onInput={(event) => set(index, { text: event.currentTarget.value }, `cue ${at} ${index}`)}
            />
            <Contexts about={text || `cue ${index + 1}`} contexts={contexts} onChange={(next) => set(index, { contexts: next }, null)} />
            <button
              type="button"
              class={`${controlsStyles.tool} ${editorStyles.editorTool}`}
              aria-label={`Remove cue ${index + 1}`}
              title="Remove"
              onClick={() => drop(index)}
            >
              <Icon name="trash" />
            </button>
          </>
        )}
      </SortableList>
      {cues.length < 20 && (
        <button type="button" class={controlsStyles.link} data-part="link" onClick={() => onChange(null, [...cues, { text: '', contexts: [] }])}>
          Add a cue
        </button>
      )}
    </fieldset>
  );
}
