import { StateIcon } from '@/components/ui/state/StateIcon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { CoverageRow } from '@/lib/core/plan/coverage';
import type { PlannedInterview } from '@/lib/core/plan/plan';
import type { PlanView } from '@/lib/state/plan/plan-view';
import { planTexts } from '@/lib/text/plan/plan';
import { focusRow } from './focus-cell';
import styles from './Gaps.module.css';

/** The dimensions of a gap; pressing one goes to its row of the table. */
function Dimensions({ words, rows }: { readonly words: string; readonly rows: readonly CoverageRow[] }) {
  if (rows.length === 0) return null;
  return (
    <li>
      <StateIcon name="warn" />
      <span>
        {words}{' '}
        {rows.map(({ dimension: { id, name } }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <button type="button" class={`${controlsStyles.link} ${styles.gapLink}`} dir="auto" onClick={() => focusRow(id)}>
              {name}
            </button>
          </span>
        ))}
      </span>
    </li>
  );
}

const Line = ({ text }: { readonly text: string }) => (
  <li>
    <StateIcon name="ask" />
    <span dir="auto">{text}</span>
  </li>
);

/** What a plan leaves open: dimensions that nobody or one interviewer alone covers, and interviews that are not complete. */
export function Gaps({ view: { coverage, rows } }: { readonly view: PlanView }) {
  const namesOf = (interviews: readonly PlannedInterview[]) => rows.flatMap(({ interview, name }) => (interviews.includes(interview) ? [name] : []));
  const [empty, open] = [namesOf(coverage.empty), namesOf(coverage.unassigned)];
  const none = coverage.rows.filter(({ signals }) => signals === 'none');
  const one = coverage.rows.filter(({ signals }) => signals === 'one');
  const isComplete = none.length + one.length === 0;
  return (
    <section class={styles.gaps} data-complete={isComplete ? '' : undefined}>
      <h2>{planTexts.gaps}</h2>
      <p role="status">{planTexts.summary(coverage)}</p>
      <ul aria-label={planTexts.gaps}>
        <Dimensions words={planTexts.notCovered} rows={none} />
        <Dimensions words={planTexts.oneSignal} rows={one} />
        {empty.length > 0 && <Line text={planTexts.coversNothing(empty)} />}
        {open.length > 0 && <Line text={planTexts.unassigned(open)} />}
        {isComplete && (
          <li data-done="">
            <StateIcon name="done" />
            <span>{planTexts.allCovered}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
