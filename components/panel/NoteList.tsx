import { useEffect, useRef } from 'preact/hooks';
import type { InterviewRecord } from '@/lib/core/interview';
import { pendingNotes, undo, undoable } from '@/lib/state/session';
import { NoteRow } from './NoteRow';

/** The notes in the order of their moments; the newest stays in sight. */
export function NoteList({ record }: { readonly record: InterviewRecord }) {
  const list = useRef<HTMLUListElement>(null);
  const { interview, notes } = record;
  const pending = pendingNotes.value.filter((note) => note.interviewId === interview.id && !notes.some(({ id }) => id === note.id));
  const newest = notes.length + pending.length;
  useEffect(() => {
    if (newest > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [newest]);
  const state = pending.length > 0 ? 'saving' : 'all saved';
  return (
    <section class="notes" aria-labelledby="notes">
      <header>
        <h2 id="notes">Notes</h2>
        <span>{newest === 0 ? '' : `${newest} · ${state}`}</span>
        {interview.finishedAt === null && (
          <button type="button" class="quiet" disabled={!undoable.value} onClick={() => void undo()}>
            Undo
          </button>
        )}
      </header>
      {newest === 0 && (
        <p class="empty" style={{ padding: '0 16px 8px' }}>
          Type what you hear. Each note keeps the moment it began.
        </p>
      )}
      <ul ref={list} role="list" aria-labelledby="notes">
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} interview={interview} saved />
        ))}
        {pending.map((note) => (
          <NoteRow key={note.id} note={note} interview={interview} saved={false} />
        ))}
      </ul>
    </section>
  );
}
