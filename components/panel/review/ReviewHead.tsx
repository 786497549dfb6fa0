import { EndUndo } from '@/components/panel/undo/EndUndo';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import reviewStyles from './review.module.css';
import { TimeLeft } from './TimeLeft';

type Props = { readonly interview: Interview; readonly rows: readonly ChecklistRow[] };

/** How many dimensions are complete, or that the interview has just ended, with undo; and the time left of the thirty minutes. */
export function ReviewHead({ interview, rows }: Props) {
  const complete = rows.filter(({ missing }) => missing === null).length;
  return (
    <div class={reviewStyles.reviewHead}>
      <h2>Review</h2>
      <span class={partsStyles.hint}>
        <EndUndo interview={interview}>
          {complete} of {rows.length} complete
        </EndUndo>
      </span>
      <TimeLeft interview={interview} />
    </div>
  );
}
