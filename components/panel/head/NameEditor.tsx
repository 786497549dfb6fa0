import { useLayoutEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { corrections } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { focusWork } from '../focus';

/** Corrects the candidate's name. Enter or leaving the field saves it; Escape cancels. */
export function NameEditor({ interview, onDone }: { readonly interview: Interview; readonly onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const isDropped = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const keep = () => {
    const name = field.current?.value ?? '';
    const isChanged = name.trim() !== '' && name.trim() !== interview.candidate;
    if (!isDropped.current && isChanged) undoOffer.offerAfter(corrections.renameCandidate(name)).catch(reportError);
    onDone();
  };
  const leave = (event: Event) => {
    event.preventDefault();
    focusWork();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    isDropped.current = true;
    leave(event);
  };
  return (
    <form autocomplete="off" noValidate onSubmit={leave} onKeyDown={press}>
      <input
        ref={field}
        class={partsStyles.input}
        aria-label="Candidate’s name"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        defaultValue={interview.candidate}
        onBlur={keep}
      />
    </form>
  );
}
