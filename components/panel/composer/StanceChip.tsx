import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { stanceLabels } from '@/lib/core/note/stance';
import { composeCommands } from '@/lib/state/page/panel/capture';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';

/** The stance of the note being typed, to be taken away. */
export function StanceChip({ interview }: { readonly interview: Interview }) {
  const stance = useComputed(() => draftModel.draft.value?.stance ?? null).value;
  if (stance === null) return null;
  const drop = () => {
    composeCommands.setStance(interview.id, stance);
    focusComposer();
  };
  return (
    <button
      type="button"
      class={`${controlsStyles.chip} ${composerStyles.composerChip}`}
      data-part="chip"
      aria-pressed="true"
      title="Take the stance away"
      onClick={drop}
    >
      {stanceLabels[stance]}
    </button>
  );
}
