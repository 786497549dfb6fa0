import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import { UndoHere } from '@/components/panel/undo/UndoHere';
import undoStyles from '@/components/panel/undo/undo.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { stanceLabels, stanceSigns } from '@/lib/core/note/stance';
import { composeCommands } from '@/lib/state/page/panel/capture';
import { draftModel } from '@/lib/state/page/panel/notes';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import composerStyles from './composer.module.css';
import { saveNote } from './composer-keys';

const stances = ['for', 'against', 'revisit'] as const;

function save(): void {
  saveNote();
  focusComposer();
}

/** Whether the last change, which can still be undone where it was made, added a note. */
function isNoteAdded(): boolean {
  const edit = undoOffer.offered.value?.edit;
  return edit?.table === 'notes' && edit.before === null;
}

/** Below the note: its stance, and the button to save it; over the end of the empty field, undo for the note that was just saved. */
export function ComposerLine({ interview }: { readonly interview: Interview }) {
  const current = useComputed(() => draftModel.draft.value?.stance ?? null).value;
  const isTyped = useComputed(() => (draftModel.draft.value?.text.trim() ?? '') !== '').value;
  const wasNoteAdded = useComputed(isNoteAdded).value;
  const toggle = (stance: (typeof stances)[number]) => () => {
    composeCommands.setStance(interview.id, stance);
    focusComposer();
  };
  return (
    <div class={composerStyles.composerLine}>
      {stances.map((stance) => (
        <button
          key={stance}
          type="button"
          class={composerStyles.composerStance}
          data-part="stance"
          aria-pressed={stance === current}
          title={`${stanceLabels[stance]}  ${stanceSigns[stance]} first`}
          onClick={toggle(stance)}
        >
          <b aria-hidden="true">{stanceSigns[stance]}</b>
          {stanceLabels[stance]}
        </button>
      ))}
      <button
        type="button"
        class={composerStyles.composerSave}
        aria-label="Save note"
        aria-disabled={!isTyped}
        title="Save the note  Enter"
        onClick={isTyped ? save : focusComposer}
      >
        Save <kbd aria-hidden="true">↵</kbd>
      </button>
      {!isTyped && wasNoteAdded && (
        <span class={undoStyles.overField} data-part="undo-place">
          <UndoHere what="the note" />
        </span>
      )}
    </div>
  );
}
