import type { AlphaBand, AlphaInterval } from '@/lib/core/statistics';
import { bandNames, comparisonTexts } from '@/lib/text/calibration/compare';
import styles from './Gauge.module.css';

const width = 336;
/** What the left edge of the scale stands for: lower values are drawn there. */
const lowest = 0.3;
const placeOf = (value: number) => 8 + ((Math.max(lowest, value) - lowest) / (1 - lowest)) * (width - 16);

const bands: readonly { readonly band: AlphaBand; readonly from: number; readonly to: number }[] = [
  { band: 'low', from: lowest, to: 0.667 },
  { band: 'tentative', from: 0.667, to: 0.8 },
  { band: 'good', from: 0.8, to: 1 },
];

type Props = { readonly alpha: number; readonly band: AlphaBand; readonly interval: AlphaInterval | null };

/** How far the name of an end is from that of the value at least, in units of the picture: nearer, they would touch. */
const leastGap = 28;

function Interval({ alpha, low, high }: Pick<AlphaInterval, 'low' | 'high'> & Pick<Props, 'alpha'>) {
  if (low === null || high === null) return null;
  const ends = [low, high].filter((end) => Math.abs(placeOf(end) - placeOf(alpha)) >= leastGap);
  return (
    <>
      <path d={`M${placeOf(low)} 19v10m0-5H${placeOf(high)}m0-5v10`} class={styles.gaugeInterval} />
      {ends.map((end) => (
        <text key={end} x={placeOf(end)} y={13} text-anchor="middle">
          {comparisonTexts.two(end)}
        </text>
      ))}
    </>
  );
}

/** Alpha and its interval on a scale whose parts are named low, tentative and good. */
export function Gauge({ alpha, band, interval }: Props) {
  return (
    <svg class={styles.gauge} font-size={11} viewBox={`0 0 ${width} 76`} role="img" aria-label={comparisonTexts.gauge(alpha, interval, band)}>
      {bands.map(({ band: each, from, to }) => (
        <g key={each}>
          <rect x={placeOf(from)} y={36} width={placeOf(to) - placeOf(from) - 1} height={20} rx={4} data-band={each} />
          <text x={(placeOf(from) + placeOf(to)) / 2} y={50} text-anchor="middle">
            {bandNames[each].toLowerCase()}
          </text>
        </g>
      ))}
      {interval !== null && <Interval alpha={alpha} low={interval.low} high={interval.high} />}
      <circle cx={placeOf(alpha)} cy={24} r={6} />
      <text x={placeOf(alpha)} y={13} text-anchor="middle" font-size={12} class={styles.gaugeValue}>
        {comparisonTexts.two(alpha)}
      </text>
      <text x={8} y={72}>
        {comparisonTexts.andBelow(comparisonTexts.two(lowest))}
      </text>
      <text x={placeOf(0.667)} y={72} text-anchor="middle">
        0.667
      </text>
      <text x={placeOf(0.8)} y={72} text-anchor="middle">
        0.80
      </text>
      <text x={width - 8} y={72} text-anchor="end">
        1
      </text>
    </svg>
  );
}
