import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { UndoHere } from './UndoHere';
import undoStyles from './undo.module.css';

type Props = {
  readonly note: Note;
  readonly interview: Interview;
  /** Whether it is last in the list, which then scrolls to it, because the end of a long list may be hidden. */
  readonly isLast?: boolean;
};

/** Replaces a deleted note, with an undo. */
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
