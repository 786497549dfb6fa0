import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusComposer } from '@/components/panel/focus';
import { WordVersions } from '@/components/panel/words/WordVersions';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Note } from '@/lib/core/interview/interview';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { notesModel } from '@/lib/state/page/panel/notes';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import notesStyles from './notes.module.css';

type Props = { readonly note: Note; readonly time: string; readonly onDone?: () => void };

/** Edits a note in place: Enter saves, Shift+Enter breaks the line, Escape cancels. If it is scrolled out of view, the text is saved. */
export function NoteEditor({ note, time, onDone = focusComposer }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const fresh = notesModel.editing.value?.fresh ?? false;
  useLayoutEffect(() => {
    if (!fresh) return;
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
    noteEdits.markFocused();
  }, [fresh]);
  const seen = note.text;
  const disputed = notesModel.editing.value !== null && notesModel.editing.value.note.text !== seen && notesModel.editing.value.text.trim() !== seen;
  const keep = async () => {
    const isChanged = notesModel.editing.peek()?.text.trim() !== seen;
    const work = noteEdits.saveEdit(seen);
    const isSaved = await (isChanged ? undoOffer.offerAfter(work) : work);
    // It goes on where more was typed meanwhile, or the note was opened again.
    if (isSaved && notesModel.editing.peek()?.note.id !== note.id) onDone();
  };
  const drop = () => {
    noteEdits.dropEdit();
    onDone();
  };
  const press = async (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const cancel = event.key === 'Escape';
    if (!cancel && (event.key !== 'Enter' || event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (cancel) drop();
    else await keep();
  };
  return (
    <>
      <textarea
        dir="auto"
        ref={field}
        class={`${partsStyles.input} ${notesStyles.notesInput}`}
        rows={1}
        aria-label={`Words of note ${time}`}
        placeholder="What was it?"
        value={notesModel.editing.value?.text ?? note.text}
        onInput={(event) => noteEdits.typeEdit(event.currentTarget.value)}
        onKeyDown={(event) => void press(event).catch(reportError)}
      />
      {disputed && <WordVersions of={`note ${time}`} theirs={seen} onMine={() => void keep().catch(reportError)} onTheirs={drop} />}
    </>
  );
}
