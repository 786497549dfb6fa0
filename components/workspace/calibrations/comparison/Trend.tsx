import { ColumnHeads } from '@/components/workspace/page/ColumnHeads';
import { judgeTrend, type TrendPoint } from '@/lib/core/calibration/trend';
import type { AlphaInterval } from '@/lib/core/statistics';
import type { CalibrationView } from '@/lib/state/calibration/follow';
import { comparisonTexts } from '@/lib/text/calibration/compare';
import { sayMonth } from '@/lib/text/calibration/list';
import styles from './ComparedSession.module.css';
import { TrendChart } from './TrendChart';
import { useIntervals } from './use-intervals';

const drawnOf = (interval: AlphaInterval | 'drawing' | null | undefined) => (interval === 'drawing' ? null : (interval ?? null));

/** The sessions by the same rubric from the earliest on, this one last, each with the interval of its alpha. */
function usePoints({ calibration, comparison, earlier }: CalibrationView): readonly TrendPoint[] {
  const { alpha, units } = comparison.agreement;
  const own = { id: calibration.id, month: calibration.month, units, alpha: alpha.is === 'told' ? alpha.value : null, table: comparison.table };
  const all = [...earlier.toReversed(), own];
  const told = all.filter((one) => one.alpha !== null);
  const intervals = useIntervals(told.map(({ table }) => table));
  return all.map(({ id, month, units: n, alpha: value, table }) => ({
    ...{ id, month, units: n, alpha: value },
    interval: drawnOf(intervals[told.findIndex((one) => one.table === table)]),
  }));
}

const Rows = ({ points }: { readonly points: readonly TrendPoint[] }) => (
  <table class={styles.compareFacts} aria-label={comparisonTexts.trendTable}>
    <ColumnHeads names={comparisonTexts.trendColumns} />
    <tbody>
      {points.map(({ id, month, alpha, interval, units }) => (
        <tr key={id}>
          <th scope="row">{sayMonth(month)}</th>
          <td>{alpha === null ? comparisonTexts.tooLittle : comparisonTexts.two(alpha)}</td>
          <td>{comparisonTexts.range(interval?.low, interval?.high)}</td>
          <td>{units}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How agreement moved over the months: a chart with intervals, a sentence on whether that is a trend, and the table behind. */
export function Trend({ view }: { readonly view: CalibrationView }) {
  const points = usePoints(view);
  if (view.earlier.length === 0) return null;
  return (
    <section class={styles.comparePart} aria-label={comparisonTexts.trend}>
      <h2>{comparisonTexts.trend}</h2>
      <TrendChart points={points} />
      <p class={styles.compareSoft}>{comparisonTexts.trends[judgeTrend(points)]}</p>
      <details>
        <summary>{comparisonTexts.trendTable}</summary>
        <Rows points={points} />
      </details>
    </section>
  );
}
