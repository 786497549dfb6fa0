import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DeletedNote, FoundWords, LongWords, MarkWords, NoteActions, NoteEditor } from '@/components/panel/lazy-capture';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { describeSource } from '@/lib/core/note/source';
import { stanceLabels, stanceSigns } from '@/lib/core/note/stance';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { notesModel } from '@/lib/state/page/panel/notes';
import { searchedTextModel } from '@/lib/state/page/panel/searched-text';
import notesStyles from './notes.module.css';

/** Longer notes, in characters or lines, are shortened. */
const long = /^[\s\S]{700}|(?:.*\n){10}/;

type WordsProps = { readonly note: Note; readonly interview: Interview; readonly time: string };

function Words({ note, interview, time }: WordsProps) {
  const query = searchedTextModel.searchedText.value;
  if (note.text === '') return <MarkWords note={note} time={time} locked={interview.finishedAt !== null} />;
  if (query.trim() === '' && long.test(note.text)) return <LongWords text={note.text} />;
  return <span class={notesStyles.noteWords}>{query.trim() === '' ? note.text : <FoundWords text={note.text} query={query} />}</span>;
}

const Sign = ({ stance }: Pick<Note, 'stance'>) =>
  stance === null ? (
    <span />
  ) : (
    <b class={notesStyles.noteSign} role="img" aria-label={stanceLabels[stance]} title={stanceLabels[stance]}>
      {stanceSigns[stance]}
    </b>
  );

type Props = {
  readonly note: Note;
  readonly interview: Interview;
  readonly saved: boolean;
  /** The group name above it, where the previous note belongs to another dimension; null for none. */
  readonly group: string | null;
  /** The deleted note before it, while that can be undone here; null for none. */
  readonly deleted: Note | null;
  /** Its number among all notes, from 1. */
  readonly place: number;
  /** How many there are, where not all are rendered; a signal, so that a new note renders no other row again. */
  readonly total?: ReadonlySignal<number>;
  /** Called with the row's element to follow its height, and again when something above it appears or disappears. */
  readonly measure?: (row: HTMLLIElement | null) => void;
};

/** One note: its time, stance, text and actions, preceded by the dimension where that changes. */
export function NoteRow({ note, interview, saved, group, deleted, place, total, measure }: Props) {
  const edited = useComputed(() => notesModel.editing.value?.note.id === note.id).value;
  const time = formatCallTime(callTime(note.recordedAt, interview.startedAt));
  const source = describeSource(note);
  // The actions are two thirds of a row's elements, and show only where it is pointed at: they come after its first picture.
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  const open = isDrawn && saved && interview.finishedAt === null;
  const row = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands over the row is measured with it.
  useLayoutEffect(() => measure?.(row.current), [measure, group, deleted]);
  return (
    <>
      {deleted !== null && <DeletedNote note={deleted} interview={interview} />}
      {group !== null && (
        <li role="presentation" class={notesStyles.noteGroup} data-part="group">
          <bdi>{group}</bdi>
        </li>
      )}
      <li
        ref={row}
        class={`${notesStyles.note} ${notesStyles.noteRow}`}
        data-part="note"
        data-saved={String(saved)}
        data-note={note.id}
        data-index={place - 1}
        aria-setsize={total}
        aria-posinset={total && place}
      >
        <time>{time}</time> {edited ? <span /> : <Sign stance={note.stance} />}
        {edited ? (
          <NoteEditor note={note} time={time} />
        ) : (
          <p dir="auto">
            {source !== null && <em>{source} </em>}
            <Words note={note} interview={interview} time={time} />
          </p>
        )}
        {open && !edited && <NoteActions note={note} time={time} interview={interview} />}
      </li>
    </>
  );
}
