import { type Agreement, fewest, type ShortBy } from '@/lib/core/statistics';
import { comparisonTexts, describeShortBy } from '@/lib/text/calibration/compare';
import styles from './ComparedSession.module.css';

type Props = { readonly agreement: Agreement; readonly shortBy: ShortBy };

/** What stands in the place of a figure of agreement where there is too little to tell: the counts, how far they reach, and what would be enough. */
export function TooLittle({ agreement, shortBy }: Props) {
  const { units } = agreement;
  return (
    <>
      <p class={styles.compareFigure}>{comparisonTexts.tooLittle}</p>
      <p class={styles.compareSoft}>
        {comparisonTexts.tooLittleHint} {comparisonTexts.soFar(agreement)}
      </p>
      <div>
        <div role="img" class={styles.compareMeter} aria-label={comparisonTexts.meter(units, fewest.units)}>
          <span style={{ width: `${Math.min(100, (100 * units) / fewest.units)}%` }} />
        </div>
        <p class={styles.compareEnds}>
          <span>{comparisonTexts.rated(agreement)}</span>
          <span>{fewest.units}</span>
        </p>
      </div>
      <p class={styles.compareSoft}>
        <span class={styles.compareLabel}>{comparisonTexts.enough}</span>
        <br />
        {describeShortBy(shortBy)} {comparisonTexts.enoughHint}
      </p>
    </>
  );
}
