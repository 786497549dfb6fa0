import { Icon } from '@/components/ui/Icon';
import { type InterviewSummary, reach } from '@/lib/state/session';
import { finding } from '@/lib/state/timeline';
import { redo, undo } from '@/lib/state/undo';
import { modifier } from './history-key';

/** Find, undo, redo. */
export function NoteTools({ record }: { readonly record: InterviewSummary }) {
  const { interview, noteCount } = record;
  const on = finding.value;
  return (
    <span class="tools">
      {(noteCount > 0 || on) && (
        <button type="button" class="tool" aria-label="Find in notes" title="Find in notes" aria-pressed={on} onClick={() => (finding.value = !on)}>
          <Icon name="find" />
        </button>
      )}
      {interview.finishedAt === null && (
        <>
          <button
            type="button"
            class="tool"
            aria-label="Undo"
            title={`Undo  ${modifier()} Z`}
            disabled={!reach.value.undo}
            onClick={() => void undo()}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label="Redo"
            title={`Redo  ${modifier()} Shift Z`}
            disabled={!reach.value.redo}
            onClick={() => void redo()}
          >
            <Icon name="redo" />
          </button>
        </>
      )}
    </span>
  );
}
