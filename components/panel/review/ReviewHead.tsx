import { EndUndo } from '@/components/panel/undo/EndUndo';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { listAside } from '@/lib/core/interview/focus/in-focus';
import type { Interview } from '@/lib/core/interview/interview';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import reviewStyles from './review.module.css';
import { TimeLeft } from './TimeLeft';

type Props = { readonly interview: Interview; readonly rows: readonly ChecklistRow[] };

/** How many dimensions are complete, of those in focus where some are, or that the interview has just ended, with undo; and the time left of the thirty minutes. */
export function ReviewHead({ interview, rows }: Props) {
  const aside = listAside(interview);
  const counted = rows.filter(({ dimension }) => !aside.includes(dimension));
  const complete = counted.filter(({ missing }) => missing === null).length;
  return (
    <div class={reviewStyles.reviewHead}>
      <h2>Review</h2>
      <span class={partsStyles.hint}>
        <EndUndo interview={interview}>
          {complete} of {counted.length} complete
        </EndUndo>
      </span>
      <TimeLeft interview={interview} />
    </div>
  );
}
