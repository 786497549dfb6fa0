import { HistoryTools } from '@/components/panel/capture/HistoryTools';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { timelineModel } from '@/lib/state/page/panel/interview';
import notesStyles from './notes.module.css';

/** Find, undo, redo. */
export function NoteTools({ overview }: { readonly overview: InterviewOverview }) {
  const { interview, noteCount } = overview;
  const on = timelineModel.isFinding.value;
  return (
    <span class={notesStyles.tools}>
      {(noteCount > 0 || on) && (
        <button
          type="button"
          class={controlsStyles.tool}
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
