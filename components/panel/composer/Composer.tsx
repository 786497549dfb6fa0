import { useLayoutEffect, useRef } from 'preact/hooks';
import { mayTakeFocus } from '@/components/panel/focus';
import { Completion, ComposerLine, composerKeys, untilComposerKeys } from '@/components/panel/lazy-capture';
import { isModified } from '@/components/ui/keys';
import type { Interview } from '@/lib/core/interview/interview';
import { composer } from '@/lib/state/page/panel/composer';
import { viewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';

/** Handles a key before the rest of the composer is loaded; false when it has no meaning yet. */
function pressAtOnce(event: KeyboardEvent, onLeave: () => void): boolean {
  if (event.key === 'Escape') onLeave();
  else if (event.key === 'Enter' && !event.shiftKey) void composer.submitDraft();
  else if (event.key === 'F1' && !isModified(event)) viewModel.openOverlay('keys');
  else return false;
  return true;
}

/**
 * The field for notes. Enter saves, Shift+Enter breaks the line, Escape returns to the call, F1 opens the list of keys; its other keys are loaded
 * after the first render, and take effect then where they were pressed before.
 */
export function Composer({ interview, onLeave }: { readonly interview: Interview; readonly onLeave: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (mayTakeFocus()) field.current?.focus();
    composer.restoreDraft(interview.id).catch(reportError);
  }, [interview.id]);
  const press = (event: KeyboardEvent) => {
    const pressed = field.current;
    if (event.isComposing || pressed === null) return;
    if (composerKeys.now?.pressInComposer(event, interview, pressed) || pressAtOnce(event, onLeave)) event.preventDefault();
    else if (composerKeys.now === undefined) untilComposerKeys().then((keys) => keys?.pressInComposer(event, interview, pressed), reportError);
  };
  const take = (event: InputEvent, text: string) => {
    const typed = field.current;
    if (typed === null) return;
    if (!composerKeys.now?.typeInComposer(event, interview, typed)) draftModel.typeDraft(interview.id, text);
    if (composerKeys.now !== undefined) composerKeys.now.followCaret(interview, typed);
    else if (text.length === 1) untilComposerKeys().then((keys) => keys?.takeEarlySign(event, interview, typed), reportError);
  };
  const open = draftModel.completing.value;
  return (
    <div class={composerStyles.composer} data-part="composer">
      <Completion interview={interview} field={field} />
      <textarea
        dir="auto"
        id="note"
        ref={field}
        rows={1}
        aria-label="Note"
        aria-describedby="stamp"
        aria-autocomplete="list"
        aria-controls={open === null ? undefined : 'completion'}
        aria-activedescendant={open === null || open.active === null ? undefined : `completion-${open.active}`}
        placeholder="What did they say or do?"
        value={draftModel.draft.value?.text ?? ''}
        onInput={(event) => take(event, event.currentTarget.value)}
        onCompositionEnd={() => field.current && composerKeys.now?.composeInComposer(interview, field.current)}
        onKeyDown={press}
        onBlur={() => {
          draftModel.setCompleting(null);
        }}
      />
      <ComposerLine interview={interview} />
    </div>
  );
}
