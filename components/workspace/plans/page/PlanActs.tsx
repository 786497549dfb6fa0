import { ActionMenu } from '@/components/ui/choice/ActionMenu';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { planActions } from '@/lib/state/page/workspace/plans';
import { savePlanFile } from '@/lib/state/plan/plan-files';
import type { PlanView } from '@/lib/state/plan/plan-view';
import { planTexts } from '@/lib/text/plan/plan';
import { nothingTyped } from '../list/NewPlan';
import { goToPlan } from '../route';
import { typedFieldsOf } from './edit/EditPlan';
import type { OpenForm } from './edit/PlanForm';

const filled = `${partsStyles.primary} ${workspaceStyles.workspacePrimary}`;

type ActsProps = { readonly view: PlanView; readonly onOpen: (open: OpenForm) => void };

/** What is done with a plan as a whole. */
export function PlanActs({ view: { plan, rows }, onOpen }: ActsProps) {
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
