import { useEffect, useRef } from 'preact/hooks';
import { callTime, formatCallTime } from '@/lib/core/call-time';
import type { Interview } from '@/lib/core/interview';
import { draft, restoreDraft, saveNote, typeDraft } from '@/lib/state/composer';
import { focusedDimension, undo } from '@/lib/state/session';

/** Where a note is typed. Enter saves it, Shift+Enter breaks the line, Escape goes back to the call. */
export function Composer({ interview, onLeave }: { readonly interview: Interview; readonly onLeave: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    restoreDraft(interview.id).catch(reportError);
  }, [interview.id]);
  const held = draft.value;
  const dimension = interview.rubric.dimensions.find(({ id }) => id === focusedDimension.value)?.name.split(/ (?:&|and) /)[0];
  const stamp = held === null ? [] : [formatCallTime(callTime(held.recordedAt, interview.startedAt))];
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onLeave();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void saveNote();
    }
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && held === null) {
      event.preventDefault();
      void undo();
    }
  };
  return (
    <div class="composer">
      <textarea
        ref={field}
        rows={1}
        aria-label="Note"
        placeholder="What did they say or do?"
        value={held?.text ?? ''}
        onInput={(event) => typeDraft(interview.id, event.currentTarget.value)}
        onKeyDown={press}
      />
      <small>{[...stamp, ...(dimension === undefined ? [] : [dimension])].join(' · ')}</small>
    </div>
  );
}
