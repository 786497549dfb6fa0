import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { UndoHere } from './UndoHere';
import undoStyles from './undo.module.css';

type Props = {
  readonly note: Note;
  readonly interview: Interview;
  /** Whether it ends the list, which then shows it: what ends a full list comes out of sight. */
  readonly isLast?: boolean;
};

/** Stands where a note was deleted, and brings it back. */
export function DeletedNote({ note, interview, isLast = false }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isLast) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isLast]);
  const time = formatCallTime(callTime(note.recordedAt, interview.startedAt));
  return (
    <li ref={item} class={undoStyles.deletedNote} data-part="deleted">
      <time>{time}</time> Note deleted. <UndoHere what={`deletion of note ${time}`} />
    </li>
  );
}
