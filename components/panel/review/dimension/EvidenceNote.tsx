import { useRef } from 'preact/hooks';
import { NoteActions, NoteEditor } from '@/components/panel/lazy-capture';
import notesStyles from '@/components/panel/notes/notes.module.css';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { describeSource } from '@/lib/core/note/source';
import { stanceLabels } from '@/lib/core/note/stance';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { notesModel } from '@/lib/state/page/panel/notes';
import evidenceStyles from './evidence.module.css';
import { useDraggable } from './use-filing';

type Props = {
  readonly note: Note;
  readonly interview: Interview;
  /** Takes the focus when the note has left this list, or its text was saved. */
  readonly onGone: () => void;
};

/** One note as evidence: its time, stance and text, and its actions while the scorecard is open. */
export function EvidenceNote({ note, interview, onGone }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const locked = interview.finishedAt !== null;
  const time = formatCallTime(callTime(note.recordedAt, interview.startedAt));
  const source = describeSource(note);
  const isEdited = !locked && notesModel.editing.value?.note.id === note.id;
  useDraggable(row, note, locked || isEdited);
  return (
    <li
      ref={row}
      class={`${notesStyles.note} ${evidenceStyles.evidenceNote}`}
      data-part="note"
      data-note={note.id}
      data-locked={locked ? '' : undefined}
    >
      <time>{time}</time>
      {isEdited ? (
        <NoteEditor note={note} time={time} onDone={onGone} />
      ) : (
        <span>
          {note.stance !== null && <b class={notesStyles.stance}>{stanceLabels[note.stance]}: </b>}
          {source !== null && <em>{source} </em>}
          <bdi>{note.text}</bdi>
        </span>
      )}
      {!locked && !isEdited && <NoteActions note={note} time={time} interview={interview} onGone={onGone} />}
    </li>
  );
}
