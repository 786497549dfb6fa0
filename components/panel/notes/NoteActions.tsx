import { focusComposer } from '@/components/panel/focus';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { noteEdits } from '@/lib/state/page/panel/capture';
import notesStyles from './notes.module.css';

type Props = {
  readonly note: Note;
  readonly time: string;
  readonly interview: Interview;
  /** Takes the focus once the note is filed elsewhere or deleted; without it, it goes to the composer when a note is deleted. */
  readonly onGone?: () => void;
};

/** What can be done with a note: file, edit, delete. */
export function NoteActions({ note, time, interview, onGone }: Props) {
  const remove = async () => {
    if (onGone === undefined) focusComposer();
    if (await noteEdits.deleteNote(note)) onGone?.();
  };
  const file = async (dimension: string) => {
    if (await noteEdits.fileNote(note, dimension || null)) onGone?.();
  };
  return (
    <span class={notesStyles.actions} data-part="actions">
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
      <button
        type="button"
        class={controlsStyles.tool}
        aria-label={`Edit note ${time}`}
        title="Edit"
        onClick={() => void noteEdits.beginEdit(note).catch(reportError)}
      >
        <Icon name="pencil" />
      </button>
      <button
        type="button"
        class={controlsStyles.tool}
        aria-label={`Delete note ${time}`}
        title="Delete"
        onClick={() => void remove().catch(reportError)}
      >
        <Icon name="trash" />
      </button>
    </span>
  );
}
