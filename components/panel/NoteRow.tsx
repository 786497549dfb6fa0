import { useState } from 'preact/hooks';
import { callTime, formatCallTime } from '@/lib/core/call-time';
import type { Interview, Note } from '@/lib/core/interview';
import { deleteNote, editNote, fileNote } from '@/lib/state/session';

type Props = { readonly note: Note; readonly interview: Interview; readonly saved: boolean };
type ActionProps = { readonly note: Note; readonly time: string; readonly interview: Interview; readonly onEdit: () => void };

function Actions({ note, time, interview, onEdit }: ActionProps) {
  return (
    <span class="actions">
      <select
        aria-label={`File note ${time} under`}
        value={note.dimension ?? ''}
        onChange={(event) => void fileNote(note, event.currentTarget.value || null)}
      >
        <option value="">No dimension</option>
        {interview.rubric.dimensions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" aria-label={`Edit note ${time}`} onClick={onEdit}>
        ✎
      </button>
      <button type="button" aria-label={`Delete note ${time}`} onClick={() => void deleteNote(note)}>
        ✕
      </button>
    </span>
  );
}

function Editor({ note, time, onDone }: { readonly note: Note; readonly time: string; readonly onDone: () => void }) {
  const [text, setText] = useState(note.text);
  const press = async (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (await editNote(note, text.trim())) onDone();
  };
  return (
    <textarea
      class="input"
      aria-label={`Words of note ${time}`}
      value={text}
      ref={(field) => field?.focus()}
      onInput={(event) => setText(event.currentTarget.value)}
      onKeyDown={press}
    />
  );
}

/** One note: its moment, its dimension, its words, and what can be done with it. */
export function NoteRow({ note, interview, saved }: Props) {
  const [editing, setEditing] = useState(false);
  const time = formatCallTime(callTime(note.recordedAt, interview.startedAt));
  const dimension = interview.rubric.dimensions.find(({ id }) => id === note.dimension);
  const open = saved && interview.finishedAt === null;
  return (
    <li class="note" data-saved={String(saved)}>
      <time>{time}</time>{' '}
      {editing ? (
        <Editor note={note} time={time} onDone={() => setEditing(false)} />
      ) : (
        <p>
          {dimension !== undefined && <em>{dimension.name.split(/ (?:&|and) /)[0]}</em>}
          {note.text}
        </p>
      )}
      {open && !editing && <Actions note={note} time={time} interview={interview} onEdit={() => setEditing(true)} />}
    </li>
  );
}
