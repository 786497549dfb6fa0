import { StateIcon } from '@/components/ui/state/StateIcon';
import { coverPlan } from '@/lib/core/plan/coverage';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { describeGaps, planTexts } from '@/lib/text/plan/plan';
import { planAddress } from '../route';
import styles from './PlanRows.module.css';

function Gaps({ plan }: { readonly plan: InterviewPlan }) {
  const coverage = coverPlan(plan);
  const hasGaps = coverage.rows.some(({ signals }) => signals !== 'several');
  return (
    <span class={styles.listedGaps} data-tone={hasGaps ? 'needs' : 'done'}>
      <StateIcon name={hasGaps ? 'warn' : 'done'} />
      {describeGaps(coverage)}
    </span>
  );
}

type Props = { readonly label: string; readonly plans: readonly InterviewPlan[]; readonly isTemplates: boolean };

/** Plans as a table, the one that was changed last first. */
export function PlanRows({ label, plans, isTemplates }: Props) {
  return (
    <div class={styles.listedPlans}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{isTemplates ? planTexts.role : planTexts.candidate}</th>
            <th scope="col">{isTemplates ? planTexts.rubric : planTexts.role}</th>
            <th scope="col">{planTexts.interviews}</th>
            <th scope="col">{planTexts.gaps}</th>
            <th scope="col">{planTexts.changed}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                <a href={planAddress(plan.id)} dir="auto">
                  {plan.candidate?.name ?? plan.role}
                </a>
              </th>
              <td dir="auto">{isTemplates ? plan.rubric.title : plan.role}</td>
              <td>{plan.interviews.length.toLocaleString()}</td>
              <td>
                <Gaps plan={plan} />
              </td>
              <td>{planTexts.changedOn(plan.changedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
