import { StateIcon } from '@/components/ui/state/StateIcon';
import { ColumnHeads } from '@/components/workspace/page/ColumnHeads';
import type { RaterDifference } from '@/lib/core/calibration/compare';
import type { CalibrationView } from '@/lib/state/calibration/follow';
import { calibrationLabels, comparisonTexts } from '@/lib/text/calibration/compare';
import { sayMonth } from '@/lib/text/calibration/list';
import styles from './ComparedSession.module.css';

type Props = { readonly view: CalibrationView };

const nameOf = ({ calibration }: CalibrationView, dimension: string) =>
  calibration.rubric.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;

function sayMean({ mean, n, deviation }: RaterDifference): string {
  if (mean === null) return comparisonTexts.severityNone;
  return mean === 0 ? comparisonTexts.severityEqual(n) : comparisonTexts.severity(mean, n, deviation);
}

/** How one's own mean difference moved over the months. */
function Drift({ view: { earlier } }: Props) {
  const compared = earlier.filter(({ own }) => own.mean !== null);
  if (compared.length === 0) return null;
  return (
    <table class={styles.compareFacts} aria-label={comparisonTexts.driftTitle}>
      <caption>{comparisonTexts.driftTitle}</caption>
      <tbody>
        {compared.map(({ id, month, own }) => (
          <tr key={id}>
            <th scope="row">{sayMonth(month)}</th>
            <td>
              <bdi dir="ltr">{own.mean === null ? '–' : comparisonTexts.signed(own.mean)}</bdi>
            </td>
            <td>n {own.n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How one's own ratings differ from the others', and how that moved, for oneself alone. */
export function OwnSeverity({ view }: Props) {
  const [own] = view.comparison.differences;
  if (own === undefined) return null;
  const [most] = own.byDimension;
  return (
    <section class={`${styles.comparePart} ${styles.comparePrivate}`} aria-label={calibrationLabels.severity}>
      <h2>
        {calibrationLabels.severity}{' '}
        <small class={styles.compareLock}>
          <StateIcon name="lock" />
          {comparisonTexts.onlyYou}
        </small>
      </h2>
      <p>
        {sayMean(own)} {most !== undefined && most.mean !== 0 && comparisonTexts.most(nameOf(view, most.group), most.mean, most.n)}
      </p>
      <Drift view={view} />
    </section>
  );
}

/** How each rater differs from the others, for whoever chose the session; in the order of the table, never by severity. */
export function AllSeverities({ view }: Props) {
  const { comparison, names } = view;
  if (comparison.answers.length < 2) return null;
  return (
    <section class={`${styles.comparePart} ${styles.comparePrivate}`}>
      <h2>
        {comparisonTexts.ofAll} <small>{comparisonTexts.ownerOnly}</small>
      </h2>
      <div class={styles.compareScroll} tabIndex={0} role="region" aria-label={comparisonTexts.ofAll}>
        <table class={styles.compareFacts} aria-label={comparisonTexts.ofAll}>
          <ColumnHeads names={comparisonTexts.severityColumns} />
          <tbody>
            {comparison.differences.map(({ n, mean, deviation, byDimension: [most] }, at) => (
              <tr key={comparison.answers[at]?.rater.id}>
                <th scope="row">
                  <bdi>{names[at]}</bdi>
                </th>
                <td>{n}</td>
                <td>
                  <bdi dir="ltr">{mean === null ? '–' : comparisonTexts.signed(mean)}</bdi>
                </td>
                <td>{deviation === null ? '–' : comparisonTexts.two(deviation)}</td>
                <td>{most === undefined ? '–' : `${nameOf(view, most.group)}, ${comparisonTexts.signed(most.mean)} (n ${most.n})`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
