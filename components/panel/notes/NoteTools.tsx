import { HistoryTools } from '@/components/panel/capture/HistoryTools';
import { Icon } from '@/components/ui/Icon';
import type { InterviewSummary } from '@/lib/state/interview/interview-model';
import { timelineModel } from '@/lib/state/page/panel/interview';

/** Find, undo, redo. */
export function NoteTools({ record }: { readonly record: InterviewSummary }) {
  const { interview, noteCount } = record;
  const on = timelineModel.isFinding.value;
  return (
    <span class="tools">
      {(noteCount > 0 || on) && (
        <button
          type="button"
          class="tool"
          aria-label="Find in notes"
          title="Find in notes"
          aria-pressed={on}
          onClick={() => timelineModel.setFinding(!on)}
        >
          <Icon name="find" />
        </button>
      )}
      {interview.finishedAt === null && <HistoryTools />}
    </span>
  );
}
