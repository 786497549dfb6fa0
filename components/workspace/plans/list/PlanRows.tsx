import { StateLabel } from '@/components/ui/state/StateLabel';
import { ListTable } from '@/components/workspace/page/ListTable';
import { coverPlan } from '@/lib/core/plan/coverage';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { describeGaps, planTexts } from '@/lib/text/plan/plan';
import { planAddress } from '../route';

function Gaps({ plan }: { readonly plan: InterviewPlan }) {
  const coverage = coverPlan(plan);
  const hasGaps = coverage.rows.some(({ signals }) => signals !== 'several');
  return <StateLabel icon={hasGaps ? 'warn' : 'done'} tone={hasGaps ? 'needs' : 'done'} name={describeGaps(coverage)} />;
}

type Props = { readonly label: string; readonly plans: readonly InterviewPlan[]; readonly isTemplates: boolean };

/** Plans as a table, the one that was changed last first. */
export const PlanRows = ({ label, plans, isTemplates }: Props) => (
  <ListTable
    label={label}
    columns={[
      ...(isTemplates ? [planTexts.role, planTexts.rubric] : [planTexts.candidate, planTexts.role]),
      planTexts.interviews,
      planTexts.gaps,
      planTexts.changed,
    ]}
    items={plans.map((plan) => ({
      id: plan.id,
      address: planAddress(plan.id),
      name: plan.candidate?.name ?? plan.role,
      cells: [
        isTemplates ? plan.rubric.title : plan.role,
        plan.interviews.length.toLocaleString(),
        <Gaps key="gaps" plan={plan} />,
        planTexts.changedOn(plan.changedAt),
      ],
    }))}
  />
);
