import { useState } from 'preact/hooks';
import { ActionMenu } from '@/components/ui/choice/ActionMenu';
import { Empty } from '@/components/ui/feedback/Empty';
import { lazy } from '@/components/ui/feedback/lazy';
import { Icon } from '@/components/ui/Icon';
import { StateIcon } from '@/components/ui/state/StateIcon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { ItemHead } from '@/components/workspace/page/ItemHead';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { isRubricChanged } from '@/lib/core/plan/change-plan';
import { type InterviewPlan, mostPlanned, type PlannedInterview } from '@/lib/core/plan/plan';
import { newId } from '@/lib/state/app/ids';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { toastModel } from '@/lib/state/page/toast';
import { planActions } from '@/lib/state/page/workspace/plans';
import { savePlanFile } from '@/lib/state/plan/plan-files';
import type { PlannedRow, PlanView } from '@/lib/state/plan/plan-view';
import { planTexts } from '@/lib/text/plan/plan';
import { NewPlan, nothingTyped, type TypedNewPlan } from '../list/NewPlan';
import { goToPlan } from '../route';
import { CoverageGrid } from './CoverageGrid';
import { EditPlan, type TypedFields, typedFieldsOf } from './EditPlan';
import { Gaps } from './Gaps';
import { InterviewForm, type TypedInterview, typedOf } from './InterviewForm';
import { PlannedList } from './PlannedList';
import styles from './PlanPage.module.css';
import { usePlanRubric } from './use-plan';

const PlanTeam = lazy(async () => (await import('./PlanTeam')).PlanTeam);

const filled = `${partsStyles.primary} ${workspaceStyles.workspacePrimary}`;

/** Which form is open. */
type Open =
  | { readonly is: 'fields'; readonly initial: TypedFields }
  | { readonly is: 'copy'; readonly initial: TypedNewPlan }
  | { readonly is: 'interview'; readonly of: PlannedInterview | null; readonly initial: TypedInterview };

/** What a plan is for. */
function hintOf({ candidate, role, rubric }: InterviewPlan): string {
  const about = candidate === null ? [planTexts.template, rubric.title] : [role, ...(rubric.title === role ? [] : [rubric.title])];
  const application = candidate?.applicationId ?? null;
  return [planTexts.plan, ...about, ...(application === null ? [] : [application])].join(' · ');
}

type ActsProps = { readonly view: PlanView; readonly onOpen: (open: Open) => void };

/** What is done with a plan as a whole. */
function Acts({ view: { plan, rows }, onOpen }: ActsProps) {
  const mine = rows.filter(({ isMine, own }) => isMine && own === null).map(({ interview }) => interview);
  const isTemplate = plan.candidate === null;
  const remove = async () => {
    if (await planActions.deletePlan(plan)) goToPlan(null);
  };
  const copy = async () => {
    const id = await planActions.saveAsTemplate(plan);
    if (id !== null) goToPlan(id);
  };
  const rare = [
    { name: isTemplate ? planTexts.editTemplate : planTexts.editPlan, onChoose: () => onOpen({ is: 'fields', initial: typedFieldsOf(plan) }) },
    { name: planTexts.saveFile, onChoose: () => savePlanFile(plan) },
    ...(isTemplate ? [] : [{ name: planTexts.copyTemplate, onChoose: () => void copy().catch(reportError) }]),
    { name: isTemplate ? planTexts.deleteTemplate : planTexts.delete, onChoose: () => void remove().catch(reportError), isDestructive: true },
  ];
  return (
    <>
      {isTemplate && (
        <button type="button" class={filled} onClick={() => onOpen({ is: 'copy', initial: nothingTyped(plan.id) })}>
          {planTexts.planCandidate}
        </button>
      )}
      {!isTemplate && mine.length > 0 && (
        <button type="button" class={filled} onClick={() => void planActions.prepare(plan, mine).catch(reportError)}>
          {planTexts.prepareMine(mine.length)}
        </button>
      )}
      <ActionMenu label={planTexts.more} className={controlsStyles.tool} actions={rare}>
        <Icon name="dots" />
      </ActionMenu>
    </>
  );
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

type FormProps = { readonly plan: InterviewPlan; readonly open: Open; readonly onOpen: (open: Open | null) => void };

/** The form that is open; what was typed and not saved can be taken up again. */
function Form({ plan, open, onOpen }: FormProps) {
  const close = (unsaved: Open | null) => {
    onOpen(null);
    if (unsaved !== null) toastModel.showToast(planTexts.notSaved, () => onOpen(unsaved));
  };
  if (open.is === 'fields') return <EditPlan plan={plan} initial={open.initial} onClose={(initial) => close(initial && { ...open, initial })} />;
  if (open.is === 'copy')
    return (
      <NewPlan
        isTemplate={false}
        templates={[plan]}
        initial={open.initial}
        onMade={goToPlan}
        onClose={(initial) => close(initial && { ...open, initial })}
      />
    );
  return (
    <InterviewForm
      plan={plan}
      isNew={open.of === null}
      initial={open.initial}
      onSave={(interview, name) => planActions.putInterview(plan, { id: open.of?.id ?? newId(), ...interview }, name)}
      onClose={(initial) => close(initial && { ...open, initial })}
    />
  );
}

/** A plan that is on this device: its coverage and gaps first, then its interviews. */
export function OpenPlan({ view }: { readonly view: PlanView }) {
  const [open, setOpen] = useState<Open | null>(null);
  const { plan, rows } = view;
  return (
    <>
      <ItemHead key={plan.id} name={plan.candidate?.name ?? plan.role} hint={hintOf(plan)}>
        <Acts view={view} onOpen={setOpen} />
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
      {open !== null && <Form plan={plan} open={open} onOpen={setOpen} />}
    </>
  );
}
