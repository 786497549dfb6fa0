import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import type { Interview } from '@/lib/core/interview/interview';
import { stanceLabels, stanceSigns } from '@/lib/core/note/stance';
import { composeCommands } from '@/lib/state/page/panel/capture';
import { composer } from '@/lib/state/page/panel/composer';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';

const stances = ['for', 'against', 'revisit'] as const;

function save(): void {
  void composer.submitDraft().catch(reportError);
  focusComposer();
}

/** Below the note: its stance, and the button to save it. */
export function ComposerLine({ interview }: { readonly interview: Interview }) {
  const current = useComputed(() => draftModel.draft.value?.stance ?? null).value;
  const isTyped = useComputed(() => (draftModel.draft.value?.text.trim() ?? '') !== '').value;
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
    </div>
  );
}
