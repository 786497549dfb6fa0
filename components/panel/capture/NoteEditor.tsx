import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '@/lib/core/interview';
import { editing, keepEdit } from '@/lib/state/notes';
import { focusComposer } from '../focus';

/** Edits a note's words in place: Enter keeps, Shift+Enter breaks the line, Escape leaves them as they were. */
export function NoteEditor({ note, time }: { readonly note: Note; readonly time: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  const press = async (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const cancel = event.key === 'Escape';
    if (!cancel && (event.key !== 'Enter' || event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (cancel) editing.value = null;
    if (cancel || (await keepEdit(note))) focusComposer();
  };
  return (
    <textarea
      ref={field}
      class="input"
      rows={1}
      aria-label={`Words of note ${time}`}
      value={editing.value?.text ?? note.text}
      onInput={(event) => {
        editing.value = { id: note.id, text: event.currentTarget.value };
      }}
      onKeyDown={(event) => void press(event)}
    />
  );
}
