import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { FilesButton } from '@/components/workspace/FilesButton';
import { Reading } from '@/components/workspace/health/Reading';
import { interviewsCrumb } from '@/components/workspace/interviews/route';
import { Notice } from '@/components/workspace/Notice';
import { Crumbs } from '@/components/workspace/page/Crumbs';
import headStyles from '@/components/workspace/page/ListHead.module.css';
import { useDrop } from '@/components/workspace/use-drop';
import { useTitle } from '@/components/workspace/use-title';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { toastModel } from '@/lib/state/page/toast';
import { planActions } from '@/lib/state/page/workspace/plans';
import { observePlans } from '@/lib/state/plan/plan-actions';
import { planTexts } from '@/lib/text/plan/plan';
import { goToPlan } from '../route';
import { NewPlan, nothingTyped, type TypedNewPlan } from './NewPlan';
import styles from './PlanListPage.module.css';
import { PlanRows } from './PlanRows';

function usePlans(): readonly InterviewPlan[] | null {
  const [plans, setPlans] = useState<readonly InterviewPlan[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    observePlans(setPlans, stop.signal);
    return () => stop.abort();
  }, []);
  return plans;
}

type GroupProps = { readonly title: string; readonly nothing: string; readonly plans: readonly InterviewPlan[]; readonly isTemplates: boolean };

function Group({ title, nothing, plans, isTemplates }: GroupProps) {
  return (
    <section class={styles.planGroup}>
      <h2>{title}</h2>
      {plans.length === 0 ? <p>{nothing}</p> : <PlanRows label={title} plans={plans} isTemplates={isTemplates} />}
    </section>
  );
}

const filled = `${partsStyles.primary} ${workspaceStyles.workspacePrimary}`;

/** A new plan that is being begun: whether it is a template, and what its form begins with. */
type Beginning = { readonly isTemplate: boolean; readonly initial: TypedNewPlan };

/** Takes plans from files, one after the other; the toast says what came of the last one. */
async function receive(files: readonly File[]): Promise<void> {
  for (const file of files) await planActions.receiveFile(file);
}

/** Every interview plan on this device: those of candidates, and the templates that they are copied from. */
export function PlanListPage() {
  useTitle(planTexts.plans);
  const plans = usePlans();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  useDrop((files) => void receive(files).catch(reportError));
  if (plans === null) return <Reading message={planTexts.reading} />;
  const templates = plans.filter(({ candidate }) => candidate === null);
  const isEmpty = plans.length === 0;
  const close = (form: Beginning, unsaved: TypedNewPlan | null) => {
    setBeginning(null);
    if (unsaved !== null) toastModel.showToast(planTexts.notSaved, () => setBeginning({ ...form, initial: unsaved }));
  };
  return (
    <>
      <Crumbs way={[interviewsCrumb]} here={planTexts.plans} />
      <div class={headStyles.listHead}>
        <h1>{planTexts.plans}</h1>
        <FilesButton look="quiet" text={planTexts.openFile} field={planTexts.files} onFiles={(files) => void receive(files).catch(reportError)} />
        <button
          type="button"
          class={isEmpty ? partsStyles.outlined : filled}
          onClick={() => setBeginning({ isTemplate: false, initial: nothingTyped(templates[0]?.id ?? '') })}
        >
          {planTexts.planCandidate}
        </button>
        <button
          type="button"
          class={isEmpty ? filled : partsStyles.outlined}
          onClick={() => setBeginning({ isTemplate: true, initial: nothingTyped('') })}
        >
          {planTexts.newTemplate}
        </button>
      </div>
      <Notice />
      {isEmpty ? (
        <Empty icon="list" title={planTexts.none}>
          <p>{planTexts.noneHint}</p>
          <p>{planTexts.noneNext}</p>
        </Empty>
      ) : (
        <>
          <Group
            title={planTexts.candidates}
            nothing={planTexts.noCandidates}
            plans={plans.filter(({ candidate }) => candidate !== null)}
            isTemplates={false}
          />
          <Group title={planTexts.templates} nothing={planTexts.noTemplates} plans={templates} isTemplates />
        </>
      )}
      {beginning !== null && <NewPlan {...beginning} templates={templates} onMade={goToPlan} onClose={(unsaved) => close(beginning, unsaved)} />}
    </>
  );
}
