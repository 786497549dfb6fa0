import { useEffect } from 'preact/hooks';
import type { InterviewRecord } from '@/lib/core/interview';
import { endAndReview, focusedDimension, undo } from '@/lib/state/session';
import { Composer } from './Composer';
import { DimensionList } from './DimensionList';
import { NoteList } from './NoteList';

const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role=radiogroup]') !== null;

function pressKey(event: KeyboardEvent, record: InterviewRecord): void {
  if (event.defaultPrevented || inField(event.target)) return;
  if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void undo();
  } else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
    const dimension = /^[1-9]$/.test(event.key) ? record.interview.rubric.dimensions[Number(event.key) - 1] : undefined;
    if (dimension !== undefined) focusedDimension.value = dimension.id;
  }
}

/** The interview during the call: dimensions, notes, and the composer. */
export function InterviewView({ record, onLeave }: { readonly record: InterviewRecord; readonly onLeave: () => void }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressKey(event, record);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [record]);
  return (
    <>
      <DimensionList record={record} />
      <NoteList record={record} />
      <footer class="foot">
        <Composer interview={record.interview} onLeave={onLeave} />
        <div class="hints">
          <span>
            <kbd>↵</kbd> save
          </span>
          <span>
            <kbd>esc</kbd> back to the call
          </span>
          <button type="button" class="primary" onClick={() => void endAndReview()}>
            End and review
          </button>
        </div>
      </footer>
    </>
  );
}
