import pillStyles from '@/components/ui/styles/pill.module.css';
import { compareByDimension } from '@/lib/core/calibration/by-dimension';
import type { CalibrationView } from '@/lib/state/calibration/follow';
import { calibrationLabels, comparisonTexts } from '@/lib/text/calibration/compare';
import { columnNames } from '@/lib/text/exports';
import styles from './ComparedSession.module.css';
import { RaterHeads } from './RaterHeads';

const Mean = ({ mean }: { readonly mean: number | null }) => (
  <span class={`${pillStyles.pill} ${styles.comparePill}`} data-score={mean === null ? undefined : Math.round(mean)}>
    {mean === null ? '–' : comparisonTexts.one(mean)}
  </span>
);

/** Each rater's mean by dimension, those on which they lie furthest apart first; the expert's apart behind a line. */
export function DimensionsTable({ view }: { readonly view: CalibrationView }) {
  const nameOf = (dimension: string) => view.calibration.rubric.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  return (
    <table class={styles.compareTable} aria-label={calibrationLabels.ratings} style={{ '--raters': view.names.length }}>
      <RaterHeads first={columnNames.dimension} view={view} />
      <tbody>
        {compareByDimension(view.comparison.samples).map(({ dimension, samples, means, expert, spread }) => (
          <tr key={dimension}>
            <th scope="row">
              {nameOf(dimension)}
              <small>{comparisonTexts.answers(samples)}</small>
            </th>
            {means.map((mean, at) => (
              <td key={`${at} ${view.names[at]}`}>
                <Mean mean={mean} />
              </td>
            ))}
            <td class={styles.compareExpert}>
              <Mean mean={expert} />
            </td>
            <td>{spread === null ? comparisonTexts.onlyOne : comparisonTexts.upTo(spread)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
