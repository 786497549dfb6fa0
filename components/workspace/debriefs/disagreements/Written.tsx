import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import pillStyles from '@/components/ui/styles/pill.module.css';
import type { DebriefComment } from '@/lib/core/debrief/entries';
import type { DisagreementEnd } from '@/lib/state/debrief/debrief-view';
import { disagreementTexts } from '@/lib/text/debrief/page';
import styles from './Disagreement.module.css';

/** The heading of one end of a disagreement: the score and who gave it. */
export function EndHeading({ end: { column, cell } }: { readonly end: DisagreementEnd }) {
  return (
    <h4>
      <span class={pillStyles.pill} data-score={cell.score ?? undefined}>
        {cell.score}
      </span>
      <span dir="auto">{column.name}</span>
    </h4>
  );
}

type Props = { readonly comments: readonly DebriefComment[]; readonly onWithdraw?: (comment: DebriefComment) => void };

/** What was written about a rating since; with `onWithdraw`, each can be withdrawn. */
export function Written({ comments, onWithdraw }: Props) {
  return (
    <>
      {comments.map((comment) => (
        <div key={comment.id} class={styles.endWritten}>
          <p class={styles.endState} data-tone="done">
            <StateIcon name="done" />
            <span>{disagreementTexts.wrote(comment.by.name, comment.at)}</span>
          </p>
          <p dir="auto">{comment.text}</p>
          {onWithdraw !== undefined && (
            <button type="button" class={partsStyles.quiet} onClick={() => onWithdraw(comment)}>
              {disagreementTexts.withdraw}
            </button>
          )}
        </div>
      ))}
    </>
  );
}
