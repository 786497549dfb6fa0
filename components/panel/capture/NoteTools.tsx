import { Icon } from '@/components/ui/Icon';
import { type InterviewSummary, reach, redo, undo } from '@/lib/state/session';

type Props = { readonly record: InterviewSummary; readonly finding: boolean; readonly onFind: () => void };

/** Find, undo, redo. */
export function NoteTools({ record, finding, onFind }: Props) {
  const { interview, noteCount } = record;
  return (
    <span class="tools">
      {(noteCount > 0 || finding) && (
        <button type="button" class="tool" aria-label="Find in notes" title="Find in notes" aria-pressed={finding} onClick={onFind}>
          <Icon name="find" />
        </button>
      )}
      {interview.finishedAt === null && (
        <>
          <button type="button" class="tool" aria-label="Undo" title="Undo  Ctrl Z" disabled={!reach.value.undo} onClick={() => void undo()}>
            <Icon name="undo" />
          </button>
          <button type="button" class="tool" aria-label="Redo" title="Redo  Ctrl Shift Z" disabled={!reach.value.redo} onClick={() => void redo()}>
            <Icon name="redo" />
          </button>
        </>
      )}
    </span>
  );
}
