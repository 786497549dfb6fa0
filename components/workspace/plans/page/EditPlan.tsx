import { useState } from 'preact/hooks';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { planActions } from '@/lib/state/page/workspace/plans';
import { planTexts } from '@/lib/text/plan/plan';
import { PlanDialog } from '../form/PlanDialog';
import { PlanChoice } from '../form/PlanField';
import { CandidateFields, RoleField } from '../form/PlanFields';
import { candidateIn, findPlanFault, type PlanFault, type TypedPlan } from '../form/plan-fields';

type Props = { readonly plan: InterviewPlan; readonly onClose: () => void };

/** The form of what a plan is about: its candidate, its role, its rubric. */
export function EditPlan({ plan, onClose }: Props) {
  const { candidate, role, rubric } = plan;
  const isTemplate = candidate === null;
  const rubrics = rubricChoicesModel.rubricChoices.value;
  const [typed, setTyped] = useState<TypedPlan>({
    candidate: candidate?.name ?? '',
    email: candidate?.email ?? '',
    applicationId: candidate?.applicationId ?? '',
    role,
  });
  const [rubricId, setRubricId] = useState(rubric.id);
  const [fault, setFault] = useState<PlanFault | null>(null);
  const change = (changed: Partial<TypedPlan>) => {
    setTyped({ ...typed, ...changed });
    setFault(null);
  };
  const save = async () => {
    const found = findPlanFault(typed, isTemplate);
    setFault(found);
    const chosen = rubrics.find(({ id }) => id === rubricId) ?? null;
    const fields = { candidate: isTemplate ? null : candidateIn(typed), role: typed.role.trim(), rubric: chosen };
    return found === null && planActions.changeFields(plan, fields);
  };
  const own = rubrics.some(({ id }) => id === rubric.id) ? [] : [[rubric.id, rubric.title] as const];
  const fields = { typed, fault, onChange: change };
  return (
    <PlanDialog title={isTemplate ? planTexts.editTemplate : planTexts.editPlan} act={planTexts.save} onSave={save} onClose={onClose}>
      {!isTemplate && <CandidateFields {...fields} />}
      <RoleField {...fields} />
      <PlanChoice
        label={planTexts.rubric}
        value={rubricId}
        hint={planTexts.rubricHint}
        options={[...own, ...rubrics.map(({ id, title }) => [id, title] as const)]}
        onChange={setRubricId}
      />
    </PlanDialog>
  );
}
