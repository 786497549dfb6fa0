import { TeamShare } from '@/components/workspace/page/TeamShare';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { type followItemSharing, sharePlan } from '@/lib/state/team/item-sharing';
import { planSharingTexts } from '@/lib/text/team/sharing';

type Props = {
  readonly plan: InterviewPlan;
  /** Follows whether the plan is shared until the signal aborts. */
  readonly follow?: typeof followItemSharing;
};

/** Whether a plan is shared with the team, and a button that shares it; nothing without a store. */
export const PlanTeam = ({ plan, follow }: Props) => (
  <TeamShare kind="plan" id={plan.id} texts={planSharingTexts} onShare={() => sharePlan(plan)} {...(follow === undefined ? {} : { follow })} />
);
