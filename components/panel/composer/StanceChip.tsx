import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import type { Interview } from '@/lib/core/interview/interview';
import { stanceWords } from '@/lib/core/note/stance';
import { setStance } from '@/lib/state/composer/compose-commands';
import { draft } from '@/lib/state/composer/draft';

/** The stance of the note being typed, to be taken away. */
export function StanceChip({ interview }: { readonly interview: Interview }) {
  const stance = useComputed(() => draft.value?.stance ?? null).value;
  if (stance === null) return null;
  const drop = () => {
    setStance(interview.id, stance);
    focusComposer();
  };
  return (
    <button type="button" class="chip" aria-pressed="true" title="Take the stance away" onClick={drop}>
      {stanceWords[stance]}
    </button>
  );
}
