import { useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { planActions } from '@/lib/state/page/workspace/plans';
import { planTexts } from '@/lib/text/plan/plan';
import { PlanDialog } from '../../form/PlanDialog';
import { CandidateFields, RoleField } from '../../form/PlanFields';
import { candidateIn, findPlanFault, type PlanFault, type TypedPlan } from '../../form/plan-fields';

/** What the form of a plan holds. */
export type TypedFields = TypedPlan & { readonly rubricId: string };

/** A plan as its form begins with it. */
export const typedFieldsOf = ({ candidate, role, rubric }: InterviewPlan): TypedFields => ({
  candidate: candidate?.name ?? '',
  email: candidate?.email ?? '',
  applicationId: candidate?.applicationId ?? '',
  role,
  rubricId: rubric.id,
});

type Props = {
  readonly plan: InterviewPlan;
  readonly initial: TypedFields;
  /** The form is closed, with what it held when that was changed and not saved. */
  readonly onClose: (unsaved: TypedFields | null) => void;
};

/** The form of what a plan is about: its candidate, its role, its rubric. */
export function EditPlan({ plan, initial, onClose }: Props) {
  const isTemplate = plan.candidate === null;
  const rubrics = rubricChoicesModel.rubricChoices.value;
  const [typed, setTyped] = useState(initial);
  const [fault, setFault] = useState<PlanFault | null>(null);
  const change = (changed: Partial<TypedFields>) => {
    setTyped({ ...typed, ...changed });
    setFault(null);
  };
  const save = async () => {
    const found = findPlanFault(typed, isTemplate);
    setFault(found);
    const rubric = rubrics.find(({ id }) => id === typed.rubricId) ?? null;
    const fields = { candidate: isTemplate ? null : candidateIn(typed), role: typed.role.trim(), rubric };
    return found === null && planActions.changeFields(plan, fields);
  };
  const own = rubrics.some(({ id }) => id === plan.rubric.id) ? [] : [[plan.rubric.id, plan.rubric.title] as const];
  const isChanged = JSON.stringify(typed) !== JSON.stringify(initial);
  const fields = { typed, fault, onChange: change };
  return (
    <PlanDialog
      title={isTemplate ? planTexts.editTemplate : planTexts.editPlan}
      act={planTexts.save}
      onSave={save}
      onClose={(isSaved) => onClose(!isSaved && isChanged ? typed : null)}
    >
      {!isTemplate && <CandidateFields {...fields} />}
      <RoleField {...fields} />
      <SelectField
        label={planTexts.rubric}
        value={typed.rubricId}
        hint={planTexts.rubricHint}
        names={[...own, ...rubrics.map(({ id, title }) => [id, title] as const)]}
        onChoose={(rubricId) => change({ rubricId })}
      />
    </PlanDialog>
  );
}
