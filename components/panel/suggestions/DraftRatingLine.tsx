import partsStyles from '@/components/ui/styles/parts.module.css';
import { type RatingValue, scores } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';
import { ratings } from '@/lib/state/page/panel/notes';
import { drafts } from '@/lib/state/page/suggestions/open';
import { explainDraft } from '@/lib/text/suggestions/list';
import styles from './suggestions.module.css';

type Props = { readonly dimension: Dimension; readonly value: RatingValue | undefined };

/** The anchor that is most similar to the accepted notes of a dimension, and why. It does not count until the user confirms one of its scores. */
export function DraftRatingLine({ dimension, value }: Props) {
  const draft = drafts.draftOf(dimension.id);
  if (draft === null) return null;
  const { label, anchor, scores: drafted } = draft;
  const isOwn = drafted.some((score) => score === value);
  const open = isOwn ? [] : scores.filter((score) => drafted.includes(score));
  return (
    <div role="group" class={styles.draftLine} aria-label={`Draft for ${dimension.name}`}>
      <p>
        <span class={styles.draftMark}>draft {label}</span> <bdi>{anchor}</bdi>{' '}
        <small>{isOwn ? `Agrees with your rating: ${explainDraft(draft)}.` : `From accepted notes: ${explainDraft(draft)}.`}</small>
      </p>
      {open.map((score) => (
        <button
          key={score}
          type="button"
          class={partsStyles.outlined}
          aria-label={`Confirm ${score} for ${dimension.name}`}
          onClick={() => void ratings.rateDimension(dimension.id, score).catch(reportError)}
        >
          Confirm {score}
        </button>
      ))}
    </div>
  );
}
