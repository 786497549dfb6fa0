import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import { UndoHere } from '@/components/panel/undo/UndoHere';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import notesStyles from './notes.module.css';

type Props = {
  readonly note: Note;
  readonly time: string;
  readonly interview: Interview;
  /** Takes the focus when the note was filed elsewhere or deleted; without it, the composer gets the focus after a deletion. */
  readonly onGone?: () => void;
};

/** What was just done to this note that can be undone in its row; null for nothing. */
function describeChange({ id }: Note): 'filing' | 'edit' | null {
  const edit = undoOffer.offered.value?.edit;
  if (edit?.table !== 'notes' || edit.after?.id !== id || edit.before === null) return null;
  return edit.before.dimension === edit.after.dimension ? 'edit' : 'filing';
}

function EditAndDelete({ note, time, onDelete }: Pick<Props, 'note' | 'time'> & { readonly onDelete: () => void }) {
  return (
    <>
      <button
        type="button"
        class={controlsStyles.tool}
        aria-label={`Edit note ${time}`}
        title="Edit"
        onClick={() => void noteEdits.beginEdit(note).catch(reportError)}
      >
        <Icon name="pencil" />
      </button>
      <button type="button" class={controlsStyles.tool} aria-label={`Delete note ${time}`} title="Delete" onClick={onDelete}>
        <Icon name="trash" />
      </button>
    </>
  );
}

/** The actions on a note: file, edit, delete; right after filing or an edit, undo replaces the last two. */
export function NoteActions({ note, time, interview, onGone }: Props) {
  const done = useComputed(() => describeChange(note)).value;
  const remove = async () => {
    if (onGone === undefined) focusComposer();
    if (await undoOffer.offerAfter(noteEdits.deleteNote(note))) onGone?.();
  };
  const file = async (dimension: string) => {
    if (await undoOffer.offerAfter(noteEdits.fileNote(note, dimension || null))) onGone?.();
  };
  return (
    <span class={notesStyles.actions} data-part="actions" data-undo={done === null ? undefined : ''}>
      <span class={notesStyles.pick}>
        <Icon name="file" />
        <select
          aria-label={`File note ${time} under`}
          title="File under"
          value={note.dimension ?? ''}
          onChange={(event) => void file(event.currentTarget.value).catch(reportError)}
        >
          <option value="">No dimension</option>
          {interview.rubric.dimensions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </span>
      {done === null ? (
        <EditAndDelete note={note} time={time} onDelete={() => void remove().catch(reportError)} />
      ) : (
        <UndoHere what={`${done} of note ${time}`} />
      )}
    </span>
  );
}
