import { useEffect, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { attempts } from '@/lib/state/page/attempts';
import { readTeamOnce } from '@/lib/state/team/follow-team';
import { followPlanSharing, type ShownPlanSharing, sharePlan } from '@/lib/state/team/plan-sharing';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { planSharingTexts, sharingTexts } from '@/lib/text/team/sharing';
import styles from './PlanTeam.module.css';

type Props = {
  readonly plan: InterviewPlan;
  /** Follows whether the plan is shared until the signal aborts. */
  readonly follow?: typeof followPlanSharing;
};

function Line({ sharing }: { readonly sharing: ShownPlanSharing }) {
  if (sharing.is === 'here-only') return <p>{planSharingTexts.hint}</p>;
  if (sharing.is === 'read-only') return <p>{planSharingTexts.readOnly}</p>;
  const { waiting, needing } = sharing;
  if (needing === null) return <p>{waiting > 0 ? sharingTexts.waiting(waiting) : planSharingTexts.shared}</p>;
  return (
    <p data-tone="needs">
      <StateIcon name="warn" />
      <span>
        {sharingTexts.needing} {describeReasons(needing.why)} <a href="#destinations">{sharingTexts.toDestinations}</a>
      </span>
    </p>
  );
}

/** Whether a plan is shared with the team, and a button that shares it; nothing without a store. */
export function PlanTeam({ plan, follow = followPlanSharing }: Props) {
  const [sharing, setSharing] = useState<ShownPlanSharing | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    follow(plan.id, setSharing, stop.signal);
    readTeamOnce().catch(reportError);
    return () => stop.abort();
  }, [plan.id, follow]);
  if (sharing === null) return null;
  return (
    <div class={styles.planTeam} data-part="plan-team">
      {sharing.is === 'here-only' && (
        <button type="button" class={partsStyles.outlined} onClick={() => void attempts.attempt(() => sharePlan(plan))}>
          {planSharingTexts.share}
        </button>
      )}
      <div role="status" aria-label={planSharingTexts.label}>
        <Line sharing={sharing} />
      </div>
    </div>
  );
}
