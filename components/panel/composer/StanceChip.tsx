import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import type { Interview } from '@/lib/core/interview/interview';
import { stanceWords } from '@/lib/core/note/stance';
import { composeCommands } from '@/lib/state/page/panel/capture';
import { draftModel } from '@/lib/state/page/panel/notes';

/** The stance of the note being typed, to be taken away. */
export function StanceChip({ interview }: { readonly interview: Interview }) {
  const stance = useComputed(() => draftModel.draft.value?.stance ?? null).value;
  if (stance === null) return null;
  const drop = () => {
    composeCommands.setStance(interview.id, stance);
    focusComposer();
  };
  return (
    <button type="button" class="chip" aria-pressed="true" title="Take the stance away" onClick={drop}>
      {stanceWords[stance]}
    </button>
  );
}
