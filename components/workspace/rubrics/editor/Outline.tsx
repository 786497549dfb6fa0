import { SortableList } from '@/components/ui/choice/SortableList';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import destinationsStyles from '@/components/workspace/destinations/destinations.module.css';
import { addDimension, changeDimension, describeShare, moveItem, normaliseWeights, sumWeights } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { DimensionChange } from './DimensionForm';
import editorStyles from './editor.module.css';
import { fieldId } from './fields';

const weightOf = (text: string) => Math.min(1000, Math.max(0, Math.round(Number(text)) || 0));

type Props = { readonly rubric: Rubric; readonly at: number; readonly onPick: (at: number) => void; readonly onChange: DimensionChange };

/** The dimensions in their order, with weights and shares; one is open beside it. */
export function Outline({ rubric, at, onPick, onChange }: Props) {
  const { dimensions } = rubric;
  const sum = sumWeights(dimensions);
  const reorder = (from: number, to: number) => {
    const open = dimensions[at];
    const next = moveItem(dimensions, from, to);
    onChange(null, (before) => ({ ...before, dimensions: moveItem(before.dimensions, from, to) }));
    onPick(open === undefined ? at : next.indexOf(open));
  };
  const add = () => {
    onChange(null, addDimension);
    onPick(dimensions.length);
  };
  return (
    <section class={editorStyles.outline} aria-label="Dimensions and weights">
      <SortableList
        label="Dimensions"
        items={dimensions}
        keyOf={({ id }) => id}
        nameOf={({ name }, index) => name || `dimension ${index + 1}`}
        onMove={reorder}
      >
        {({ name, weight }, index) => (
          <>
            <button
              type="button"
              class={editorStyles.outlineName}
              data-part="outline-name"
              aria-current={index === at ? 'true' : undefined}
              onClick={() => onPick(index)}
            >
              {name === '' ? 'Without a name' : name}
            </button>
            <input
              id={fieldId('dimensions', index, 'weight')}
              class={`${partsStyles.input} ${editorStyles.editorInput} ${editorStyles.bare} ${editorStyles.weight}`}
              type="number"
              min={0}
              max={1000}
              aria-label={`Weight of ${name || `dimension ${index + 1}`}`}
              value={weight}
              onInput={(event) => {
                const next = weightOf(event.currentTarget.value);
                onChange(`weight ${index}`, (before) => changeDimension(before, index, { weight: next }));
              }}
            />
            <span class={editorStyles.share}>{describeShare(weight, sum)}</span>
          </>
        )}
      </SortableList>
      <div class={editorStyles.outlineFoot}>
        {dimensions.length < 50 && (
          <button type="button" class={controlsStyles.link} data-part="link" onClick={add}>
            Add a dimension
          </button>
        )}
        <span class={editorStyles.sum}>
          Sum <output>{sum}</output>
        </span>
      </div>
      {sum !== 100 && dimensions.length > 0 && (
        <p class={`${partsStyles.hint} ${editorStyles.editorHint} ${destinationsStyles.destinationsHint}`}>
          Weights need not sum to 100; the shares count.{' '}
          <button type="button" class={controlsStyles.link} data-part="link" onClick={() => onChange(null, normaliseWeights)}>
            Make it 100
          </button>
        </p>
      )}
    </section>
  );
}
