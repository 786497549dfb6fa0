import { StateIcon } from '@/components/ui/state/StateIcon';
import { ColumnHeads } from '@/components/workspace/page/ColumnHeads';
import type { RaterDifference } from '@/lib/core/calibration/compare';
import type { CalibrationView } from '@/lib/state/calibration/follow';
import { calibrationLabels, comparisonTexts } from '@/lib/text/calibration/compare';
import { sayMonth } from '@/lib/text/calibration/list';
import styles from './ComparedSession.module.css';
import { SeverityScale } from './SeverityScale';

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
      {own.mean !== null && <SeverityScale mean={own.mean} />}
      <p>
        {sayMean(own)} {most !== undefined && most.mean !== 0 && comparisonTexts.most(nameOf(view, most.group), most.mean, most.n)}
      </p>
      <Drift view={view} />
    </section>
  );
}

const [, ...columns] = comparisonTexts.severityColumns;

/** What the columns after the rater's name hold. */
function cellsOf(view: CalibrationView, { n, mean, deviation, byDimension: [most] }: RaterDifference): readonly string[] {
  const isNone = most === undefined || most.mean === 0;
  return [
    String(n),
    mean === null ? '–' : comparisonTexts.signed(mean),
    deviation === null ? '–' : comparisonTexts.two(deviation),
    isNone ? '–' : `${nameOf(view, most.group)}, ${comparisonTexts.signed(most.mean)} (n ${most.n})`,
  ];
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
      <table class={`${styles.compareFacts} ${styles.severities}`} aria-label={comparisonTexts.ofAll}>
        <ColumnHeads names={comparisonTexts.severityColumns} />
        <tbody>
          {comparison.differences.map((difference, at) => (
            <tr key={comparison.answers[at]?.rater.id}>
              <th scope="row">
                <bdi>{names[at]}</bdi>
              </th>
              {cellsOf(view, difference).map((text, place) => (
                <td key={columns[place]} data-name={columns[place]}>
                  <bdi>{text}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
