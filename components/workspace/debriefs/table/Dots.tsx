import type { EvidenceRow } from '@/lib/state/debrief/debrief-view';
import styles from './Dots.module.css';

const levels = [1, 2, 3, 4, 5] as const;
const place = (score: number) => `${((score - 1) / (levels.length - 1)) * 100}%`;
const mostLabels = 3;

type Group = { readonly score: number; readonly labels: readonly string[] };

/** The interviewers by their score; equal ratings share one frame. */
function groupByScore({ cells }: EvidenceRow, labels: readonly string[]): readonly Group[] {
  return levels.map((score) => ({ score, labels: labels.filter((_, at) => cells[at]?.score === score) })).filter((group) => group.labels.length > 0);
}

type Props = { readonly row: EvidenceRow; readonly labels: readonly string[]; readonly meanName: string };

/** The numbers of the scale over the dots. */
export const DotsAxis = () => (
  <span class={styles.dotsAxis} aria-hidden="true">
    {levels.map((level) => (
      <small key={level} style={{ insetInlineStart: place(level) }}>
        {level}
      </small>
    ))}
  </span>
);

/** The ratings of one dimension on the scale, each by its interviewer's label, with their mean; the table beside it says the same. */
export function Dots({ row, labels, meanName }: Props) {
  const { summary, isWide } = row;
  return (
    <span class={styles.dots} data-wide={isWide ? '' : undefined} aria-hidden="true">
      {levels.map((level) => (
        <u key={level} style={{ insetInlineStart: place(level) }} />
      ))}
      {summary !== null && (
        <>
          <i style={{ insetInlineStart: place(summary.min), inlineSize: `${(summary.spread / (levels.length - 1)) * 100}%` }} />
          <s title={meanName} style={{ insetInlineStart: place(summary.mean) }} />
        </>
      )}
      {groupByScore(row, labels).map(({ score, labels: own }) => (
        <b
          key={score}
          data-end={isWide && (score === summary?.min || score === summary?.max) ? '' : undefined}
          style={{ insetInlineStart: place(score) }}
        >
          {own.length > mostLabels ? own.length : own.join(' ')}
        </b>
      ))}
    </span>
  );
}
