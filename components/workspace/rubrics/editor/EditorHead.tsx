import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { levels, type Rubric } from '@/lib/core/rubric/rubric';
import type { RubricEditing } from '@/lib/state/rubrics/rubric-editor';
import { exportRubric } from '@/lib/state/rubrics/rubric-files';
import type { DimensionChange } from './DimensionForm';
import editorStyles from './editor.module.css';
import { fieldId } from './fields';

const levelChoices = [
  { value: 'junior', label: 'Junior' },
  { value: 'mid', label: 'Mid' },
  { value: 'senior', label: 'Senior' },
  { value: 'staff', label: 'Staff' },
];

type HeadProps = { readonly rubric: Rubric; readonly roles: readonly string[]; readonly onChange: DimensionChange };

/** What the rubric is called, and for whom it is. */
export function EditorHead({ rubric, roles, onChange }: HeadProps) {
  return (
    <div class={editorStyles.editorHead}>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>Title</span>
        <input
          dir="auto"
          id={fieldId('title')}
          class={partsStyles.input}
          maxLength={200}
          value={rubric.title}
          onInput={(event) => {
            const title = event.currentTarget.value;
            onChange('title', (before) => ({ ...before, title }));
          }}
        />
      </label>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>Role</span>
        <input
          dir="auto"
          id={fieldId('role')}
          class={partsStyles.input}
          list="known-roles"
          maxLength={200}
          value={rubric.role}
          onInput={(event) => {
            const role = event.currentTarget.value;
            onChange('role', (before) => ({ ...before, role }));
          }}
        />
        <datalist id="known-roles">
          {roles.map((role) => (
            <option key={role} value={role} />
          ))}
        </datalist>
      </label>
      <div class={partsStyles.field}>
        <span class={partsStyles.label} aria-hidden="true">
          Level
        </span>
        <RadioGroup
          label="Level"
          className={editorStyles.levels}
          choices={levelChoices}
          chosen={rubric.level}
          saved={false}
          onChoose={(value) => {
            const level = levels.find((one) => one === value);
            if (level !== undefined) onChange(null, (before) => ({ ...before, level }));
          }}
        />
      </div>
    </div>
  );
}

function stateOf({ base, kept }: RubricEditing): string {
  if (kept === 'failed') return 'Not kept: the browser could not store the changes. Free some disk space, or download them now.';
  if (kept === 'nothing') return base === 0 ? 'Nothing changed yet' : `Version ${base}, saved`;
  return base === 0 ? 'Draft' : `Changes since version ${base}`;
}

type BarProps = {
  readonly editing: RubricEditing;
  readonly newer: number | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
};

/** Where the editor stands, and what can be done with its changes. */
export function SaveBar({ editing, newer, onUndo, onRedo, onDiscard, onSave }: BarProps) {
  const { history, base, kept } = editing;
  const next = Math.max(base, newer ?? 0) + 1;
  return (
    <div class={editorStyles.saveBar} data-part="save-bar">
      <span data-part="standing">
        <span role="status">{stateOf(editing)}</span>
        {/* Not read out: it comes and goes with every key. */}
        {kept === 'kept' && ', kept on this device'}
      </span>
      <button
        type="button"
        class={`${controlsStyles.tool} ${editorStyles.editorTool}`}
        aria-label="Undo"
        title="Undo  Ctrl+Z"
        disabled={history.past.length === 0}
        onClick={onUndo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class={`${controlsStyles.tool} ${editorStyles.editorTool}`}
        aria-label="Redo"
        title="Redo  Ctrl+Shift+Z"
        disabled={history.future.length === 0}
        onClick={onRedo}
      >
        <Icon name="redo" />
      </button>
      {kept === 'failed' && (
        <button type="button" class={partsStyles.quiet} onClick={() => void exportRubric(history.present, 'markdown').catch(reportError)}>
          Download as Markdown
        </button>
      )}
      {kept !== 'nothing' && (
        <button type="button" class={partsStyles.quiet} onClick={onDiscard}>
          {base === 0 ? 'Discard draft' : 'Discard changes'}
        </button>
      )}
      <button
        type="button"
        class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}
        title="Ctrl+S"
        disabled={kept === 'nothing'}
        onClick={onSave}
      >
        Save as version {next}
      </button>
    </div>
  );
}
