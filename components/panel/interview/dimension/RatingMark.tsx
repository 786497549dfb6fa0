import partsStyles from '@/components/ui/styles/parts.module.css';
import type { RatingValue } from '@/lib/core/interview/interview';
import markStyles from './rating-mark.module.css';

function wordsFor(value: RatingValue | undefined, hasNotes: boolean): string {
  if (value === undefined) return hasNotes ? 'Notes, but no rating' : 'Not rated';
  return value === 'not-assessed' ? 'Not assessed' : `Rated ${value}`;
}

type Props = { readonly id?: string; readonly value: RatingValue | undefined; readonly hasNotes: boolean };

/** The rating of a dimension as a square: its number, a dash where it was not assessed, hatched where there are only notes. */
export function RatingMark({ id, value, hasNotes }: Props) {
  return (
    <span
      id={id}
      class={markStyles.ratingMark}
      data-part={id === undefined ? undefined : 'pill'}
      data-score={value}
      data-is={value === undefined && hasNotes ? 'noted' : undefined}
    >
      <span aria-hidden="true">{value === 'not-assessed' ? '–' : value}</span>
      <span class={partsStyles.hidden}>{wordsFor(value, hasNotes)}</span>
    </span>
  );
}
