import { useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import { lazy } from '@/components/ui/feedback/lazy';
import { StateIcon } from '@/components/ui/state/StateIcon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { ItemHead } from '@/components/workspace/page/ItemHead';
import { isRubricChanged } from '@/lib/core/plan/change-plan';
import { type InterviewPlan, mostPlanned } from '@/lib/core/plan/plan';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { planActions } from '@/lib/state/page/workspace/plans';
import type { PlannedRow, PlanView } from '@/lib/state/plan/plan-view';
import { planTexts } from '@/lib/text/plan/plan';
import { CoverageGrid } from './CoverageGrid';
import { typedOf } from './edit/InterviewForm';
import { type OpenForm, PlanForm } from './edit/PlanForm';
import { Gaps } from './Gaps';
import { PlanActs } from './PlanActs';
import { PlannedList } from './PlannedList';
import styles from './PlanPage.module.css';
import { usePlanRubric } from './use-plan';

const PlanTeam = lazy(async () => (await import('./PlanTeam')).PlanTeam);

/** What a plan is for. */
function hintOf({ candidate, role, rubric }: InterviewPlan): string {
  const about = candidate === null ? [planTexts.template, rubric.title] : [role, ...(rubric.title === role ? [] : [rubric.title])];
  const application = candidate?.applicationId ?? null;
  return [planTexts.plan, ...about, ...(application === null ? [] : [application])].join(' · ');
}

/** Says that the rubric is another one than the plan knows, and brings the plan up to it. */
function RubricState({ plan }: { readonly plan: InterviewPlan }) {
  const rubric = usePlanRubric(plan.rubric.id);
  if (rubric === undefined || (rubric !== null && !isRubricChanged(plan, rubric))) return null;
  return (
    <div class={styles.planRubric} data-part="rubric-state">
      <p>
        <StateIcon name="warn" />
        {rubric === null ? planTexts.rubricGone : planTexts.rubricChanged}
      </p>
      {rubric !== null && (
        <button type="button" class={partsStyles.outlined} onClick={() => void planActions.adaptRubric(plan, rubric)}>
          {planTexts.useRubric}
        </button>
      )}
    </div>
  );
}

type InterviewsProps = { readonly view: PlanView; readonly onAdd: () => void; readonly onEdit: (row: PlannedRow) => void };

function Interviews({ view, onAdd, onEdit }: InterviewsProps) {
  const { plan, rows } = view;
  const me = interviewerModel.interviewer.value;
  const isUnsigned = me !== null && me.name === null && me.email === null;
  return (
    <section class={styles.planInterviews}>
      <header>
        <h2>{planTexts.interviews}</h2>
        <button type="button" class={partsStyles.outlined} disabled={rows.length >= mostPlanned} onClick={onAdd}>
          {planTexts.addInterview}
        </button>
      </header>
      {rows.length >= mostPlanned && <p>{planTexts.tooMany(mostPlanned)}</p>}
      {rows.length > 0 && plan.candidate !== null && <p>{planTexts.prepareHint}</p>}
      {rows.length > 0 && plan.candidate !== null && isUnsigned && (
        <p>
          {planTexts.signHint}{' '}
          <a class={controlsStyles.link} href="#settings">
            {planTexts.settings}
          </a>
        </p>
      )}
      {rows.length === 0 ? (
        <Empty icon="list" title={planTexts.noInterviews}>
          <p>{planTexts.noInterviewsHint}</p>
        </Empty>
      ) : (
        <PlannedList
          view={view}
          onPrepare={({ interview }) => void planActions.prepare(plan, [interview]).catch(reportError)}
          onEdit={onEdit}
          onRemove={(row) => void planActions.removeInterview(plan, row).catch(reportError)}
        />
      )}
    </section>
  );
}

/** A plan that is on this device: its coverage and gaps first, then its interviews. */
export function OpenPlan({ view }: { readonly view: PlanView }) {
  const [open, setOpen] = useState<OpenForm | null>(null);
  const { plan, rows } = view;
  return (
    <>
      <ItemHead key={plan.id} name={plan.candidate?.name ?? plan.role} hint={hintOf(plan)}>
        <PlanActs view={view} onOpen={setOpen} />
      </ItemHead>
      <PlanTeam plan={plan} />
      <RubricState plan={plan} />
      {rows.length > 0 && (
        <>
          <Gaps view={view} />
          <CoverageGrid view={view} onCover={(row, dimension, isCovered) => planActions.cover(plan, row, dimension, isCovered)} />
        </>
      )}
      <Interviews
        view={view}
        onAdd={() => setOpen({ is: 'interview', of: null, initial: typedOf(null) })}
        onEdit={({ interview }) => setOpen({ is: 'interview', of: interview, initial: typedOf(interview) })}
      />
      {open !== null && <PlanForm plan={plan} open={open} onOpen={setOpen} />}
    </>
  );
}
