import partsStyles from '@/components/ui/styles/parts.module.css';
import destinationsStyles from '@/components/workspace/destinations/destinations.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { findCountRule, setCountRule } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { DimensionChange } from './DimensionForm';
import editorStyles from './editor.module.css';

type Rule = { readonly count: number; readonly score: number };

function Numbers({ rule, most, onChange }: { readonly rule: Rule; readonly most: number; readonly onChange: (rule: Rule) => void }) {
  return (
    <p class={editorStyles.bar}>
      At least{' '}
      <input
        id="field-rules-0-count"
        class={`${partsStyles.input} ${editorStyles.editorInput} ${editorStyles.bare} ${editorStyles.weight}`}
        type="number"
        min={1}
        max={most}
        aria-label="How many dimensions"
        value={rule.count}
        onInput={(event) => onChange({ ...rule, count: Math.min(50, Math.max(1, Math.round(Number(event.currentTarget.value)) || 1)) })}
      />{' '}
      dimensions at{' '}
      <select
        class={`${partsStyles.input} ${editorStyles.editorInput} ${editorStyles.bare}`}
        aria-label="Score to reach"
        value={String(rule.score)}
        onChange={(event) => onChange({ ...rule, score: Number(event.currentTarget.value) })}
      >
        {[3, 4, 5].map((score) => (
          <option key={score}>{score}</option>
        ))}
      </select>{' '}
      or higher
    </p>
  );
}

/** How many dimensions must reach which score; it applies to Senior and Staff. */
export function Bar({ rubric, onChange }: { readonly rubric: Rubric; readonly onChange: DimensionChange }) {
  const rule = findCountRule(rubric);
  const applies = rubric.level === 'senior' || rubric.level === 'staff';
  return (
    <fieldset class={editorStyles.barRule}>
      <legend class={partsStyles.label}>The bar</legend>
      <label class={workspaceStyles.check}>
        <input
          type="checkbox"
          checked={rule !== null}
          onChange={(event) => {
            const next = event.currentTarget.checked ? { count: 2, score: 4 } : null;
            onChange(null, (before) => setCountRule(before, next));
          }}
        />{' '}
        Ask for a number of high scores
      </label>
      {rule !== null && (
        <Numbers
          rule={rule}
          most={rubric.dimensions.length}
          onChange={({ count, score }) => onChange('bar', (before) => setCountRule(before, { count, score }))}
        />
      )}
      <p class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`}>
        {applies ? 'A scorecard says whether it is met, whatever the average.' : 'Applies to Senior and Staff; this rubric is for another level.'}
      </p>
    </fieldset>
  );
}
