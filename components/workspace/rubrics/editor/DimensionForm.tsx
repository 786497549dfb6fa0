import { lazy } from '@/components/ui/feedback/lazy';
import { Part } from '@/components/ui/feedback/Part';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { changeAnchor, changeDimension, findMinimum, setMinimum } from '@/lib/core/rubric/edit-rubric';
import type { AnchorTexts, Rubric } from '@/lib/core/rubric/rubric';
import type { Advice } from '@/lib/core/rubric/rubric-advice';
import { describeAdviceHere } from '@/lib/text/rubrics/quality';
import { Cues } from './Cues';
import editorStyles from './editor.module.css';
import { fieldId } from './fields';
import { QuestionsEditor } from './QuestionsEditor';

const DividedAnchors = lazy(async () => (await import('@/components/workspace/calibrations/DividedAnchors')).DividedAnchors);

const anchorFields: readonly { readonly key: keyof AnchorTexts; readonly label: string; readonly hint: string }[] = [
  { key: 'low', label: '1–2', hint: 'What falls short looks like' },
  { key: 'three', label: '3', hint: 'What is expected looks like' },
  { key: 'four', label: '4', hint: 'What goes beyond looks like' },
  { key: 'five', label: '5', hint: 'What others learn from looks like' },
];

/** A change of the rubric; changes under the same key within a moment are one step of undo. */
export type DimensionChange = (key: string | null, edit: (rubric: Rubric) => Rubric) => void;

type Props = {
  readonly rubric: Rubric;
  readonly at: number;
  readonly advice: readonly Advice[];
  readonly onChange: DimensionChange;
  readonly onRemove: () => void;
};

function AnchorField({
  at,
  field,
  text,
  advice,
  onChange,
}: Omit<Props, 'rubric' | 'onRemove'> & { field: (typeof anchorFields)[number]; text: string }) {
  const { key, label, hint } = field;
  const id = fieldId('dimensions', at, 'anchors', key);
  const about = advice.filter(({ path }) => path[1] === at && path[2] === 'anchors' && path[3] === key && text !== '');
  return (
    <div class={editorStyles.anchorField}>
      <label for={id}>{label}</label>
      <div>
        <textarea
          dir="auto"
          id={id}
          class={`${partsStyles.input} ${editorStyles.editorInput}`}
          rows={2}
          maxLength={2000}
          placeholder={`${hint}: what the person did or said.`}
          aria-describedby={about.length > 0 ? `${id}-advice` : undefined}
          value={text}
          onInput={(event) => {
            const words = event.currentTarget.value;
            onChange(`anchor ${at} ${key}`, (rubric) => changeAnchor(rubric, at, key, words));
          }}
        />
        {about.length > 0 && (
          <ul class={editorStyles.adviceHere} id={`${id}-advice`}>
            {about.map(({ reason }) => (
              <li key={JSON.stringify(reason)}>{describeAdviceHere(reason)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Minimum({ rubric, at, onChange }: Pick<Props, 'rubric' | 'at' | 'onChange'>) {
  const dimension = rubric.dimensions[at]?.id ?? '';
  return (
    <label class={partsStyles.field}>
      <span class={partsStyles.label}>Must not fall below</span>
      <select
        class={`${partsStyles.input} ${editorStyles.editorInput}`}
        value={String(findMinimum(rubric, dimension) ?? '')}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange(null, (before) => setMinimum(before, dimension, value === '' ? null : Number(value)));
        }}
      >
        <option value="">No minimum</option>
        {[2, 3, 4, 5].map((score) => (
          <option key={score} value={score}>
            {score}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One dimension: its name, its minimum, its anchors, what to look for and what to ask. */
export function DimensionForm({ rubric, at, advice, onChange, onRemove }: Props) {
  const dimension = rubric.dimensions[at];
  if (dimension === undefined) return null;
  const { name, anchors, cues, questions } = dimension;
  return (
    <section class={editorStyles.dimensionForm} aria-label={name === '' ? `Dimension ${at + 1}` : name}>
      <div class={editorStyles.dimensionHead}>
        <label class={partsStyles.field}>
          <span class={partsStyles.label}>Dimension</span>
          <input
            dir="auto"
            id={fieldId('dimensions', at, 'name')}
            class={`${partsStyles.input} ${editorStyles.editorInput}`}
            maxLength={200}
            value={name}
            onInput={(event) => {
              const words = event.currentTarget.value;
              onChange(`name ${at}`, (before) => changeDimension(before, at, { name: words }));
            }}
          />
        </label>
        <Minimum rubric={rubric} at={at} onChange={onChange} />
      </div>
      <fieldset>
        <legend class={partsStyles.label}>Anchors</legend>
        {anchorFields.map((field) => (
          <AnchorField key={field.key} at={at} field={field} text={anchors[field.key]} advice={advice} onChange={onChange} />
        ))}
      </fieldset>
      <Part>
        <DividedAnchors anchors={anchors} onDraft={(key, text) => onChange(null, (before) => changeAnchor(before, at, key, text))} />
      </Part>
      <Cues at={at} cues={cues} onChange={(key, next) => onChange(key, (before) => changeDimension(before, at, { cues: next }))} />
      <QuestionsEditor
        at={at}
        questions={questions}
        onChange={(key, next) => onChange(key, (before) => changeDimension(before, at, { questions: next }))}
      />
      <p>
        <button type="button" class={partsStyles.quiet} onClick={onRemove}>
          Remove this dimension
        </button>
      </p>
    </section>
  );
}
