import { type ReadonlySignal, useComputed } from '@preact/signals';
import { LongWords, MarkWords, NoteActions, NoteEditor } from '@/components/panel/lazy-capture';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { stanceLabels } from '@/lib/core/note/stance';
import { shortName } from '@/lib/core/rubric/rubric';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { notesModel } from '@/lib/state/page/panel/notes';
import notesStyles from './notes.module.css';

const stanceMarks = { for: '+', against: '−', revisit: '?' };

/** Notes of more characters, or lines, than this are shown by their beginning. */
const long = /^[\s\S]{700}|(?:.*\n){10}/;

type WordsProps = { readonly note: Note; readonly interview: Interview; readonly time: string };

function Words({ note, interview, time }: WordsProps) {
  const dimension = interview.rubric.dimensions.find(({ id }) => id === note.dimension);
  return (
    <p dir="auto">
      {dimension !== undefined && <em dir="auto">{shortName(dimension)}</em>}
      {note.stance !== null && (
        <b class={notesStyles.stance} role="img" aria-label={stanceLabels[note.stance]}>
          {stanceMarks[note.stance]}
        </b>
      )}
      {long.test(note.text) ? <LongWords text={note.text} /> : note.text}
      {note.text === '' && <MarkWords note={note} time={time} locked={interview.finishedAt !== null} />}
    </p>
  );
}

type Props = {
  readonly note: Note;
  readonly interview: Interview;
  readonly saved: boolean;
  /** Its place among all notes, from 1. */
  readonly place: number;
  /** How many there are, where not all are drawn; a signal, so that a new note redraws no other. */
  readonly total?: ReadonlySignal<number>;
  /** Takes the row's element to follow its height. */
  readonly measure?: (row: HTMLLIElement | null) => void;
};

/** One note: its moment, its dimension, its words, and what can be done with it. */
export function NoteRow({ note, interview, saved, place, total, measure }: Props) {
  const edited = useComputed(() => notesModel.editing.value?.note.id === note.id).value;
  const time = formatCallTime(callTime(note.recordedAt, interview.startedAt));
  const open = saved && interview.finishedAt === null;
  return (
    <li
      ref={measure ?? null}
      class={notesStyles.note}
      data-part="note"
      data-saved={String(saved)}
      data-note={note.id}
      data-index={place - 1}
      aria-setsize={total}
      aria-posinset={total && place}
    >
      <time>{time}</time> {edited ? <NoteEditor note={note} time={time} /> : <Words note={note} interview={interview} time={time} />}
      {open && !edited && <NoteActions note={note} time={time} interview={interview} />}
    </li>
  );
}
