import type { TrendPoint } from '@/lib/core/calibration/trend';
import { comparisonTexts } from '@/lib/text/calibration/compare';
import { sayMonth, shortMonth } from '@/lib/text/calibration/list';
import styles from './Gauge.module.css';

const [width, height, left, right, top, bottom] = [336, 148, 32, 12, 8, 22];
/** The most months that are drawn: the latest. */
const mostMonths = 12;
const ticks = [0, 0.667, 0.8, 1];

const heightOf = (alpha: number) => top + (1 - Math.max(0, alpha)) * (height - top - bottom);

function describe(points: readonly TrendPoint[]): string {
  const told = points.flatMap(({ month, alpha, interval }) =>
    alpha === null ? [] : [comparisonTexts.trendPoint(sayMonth(month), alpha, comparisonTexts.range(interval?.low, interval?.high))],
  );
  return comparisonTexts.trendChart(told.join(', '));
}

type PointProps = { readonly point: TrendPoint; readonly x: number };

const Point = ({ point: { month, alpha, interval }, x }: PointProps) => (
  <g>
    {interval?.low != null && interval.high !== null && (
      <path d={`M${x - 4} ${heightOf(interval.low)}h8m-4 0V${heightOf(interval.high)}m-4 0h8`} class={styles.gaugeInterval} />
    )}
    {alpha !== null && <circle cx={x} cy={heightOf(alpha)} r={4} />}
    <text x={x} y={height - 4} text-anchor="middle">
      {shortMonth(month)}
    </text>
  </g>
);

/** Alpha by month with its interval, on the scale whose bounds are those of low, tentative and good; what is below 0 lies at 0. */
export function TrendChart({ points }: { readonly points: readonly TrendPoint[] }) {
  const shown = points.slice(-mostMonths);
  const step = (width - left - right) / shown.length;
  return (
    <svg class={styles.gauge} font-size={11} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describe(shown)}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${heightOf(tick)}H${width - right}`} class={styles.trendLine} />
          <text x={left - 6} y={heightOf(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {shown.map((point, at) => (
        <Point key={point.id} point={point} x={left + step * (at + 0.5)} />
      ))}
    </svg>
  );
}
