import { useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { planActions } from '@/lib/state/page/workspace/plans';
import { planTexts } from '@/lib/text/plan/plan';
import { PlanDialog } from '../form/PlanDialog';
import { CandidateFields, RoleField } from '../form/PlanFields';
import { candidateIn, findPlanFault, type PlanFault, type TypedPlan } from '../form/plan-fields';

/** What the form of a new plan holds; a null role is that of the template or rubric, a null rubric the first one. */
export type TypedNewPlan = Omit<TypedPlan, 'role'> & {
  readonly role: string | null;
  readonly templateId: string;
  readonly rubricId: string | null;
};

/** The form of a new plan before anything is typed; `templateId` is '' for none. */
export const nothingTyped = (templateId: string): TypedNewPlan => ({
  candidate: '',
  email: '',
  applicationId: '',
  role: null,
  templateId,
  rubricId: null,
});

type Props = {
  readonly isTemplate: boolean;
  readonly templates: readonly InterviewPlan[];
  readonly initial: TypedNewPlan;
  readonly onMade: (id: string) => void;
  /** The form is closed, with what it held when that was changed and not saved. */
  readonly onClose: (unsaved: TypedNewPlan | null) => void;
};

/** The form of a new plan, for a candidate or as a template. */
export function NewPlan({ isTemplate, templates, initial, onMade, onClose }: Props) {
  const rubrics = rubricChoicesModel.rubricChoices.value;
  const [form, setForm] = useState(initial);
  const [fault, setFault] = useState<PlanFault | null>(null);
  const template = templates.find(({ id }) => id === form.templateId) ?? null;
  const rubric = rubrics.find(({ id }) => id === (template?.rubric.id ?? form.rubricId)) ?? rubrics[0];
  const typed: TypedPlan = { ...form, role: form.role ?? template?.role ?? rubric?.title ?? '' };
  const change = (changed: Partial<TypedNewPlan>) => {
    setForm({ ...form, ...changed });
    setFault(null);
  };
  const save = async () => {
    const found = findPlanFault(typed, isTemplate);
    setFault(found);
    if (found !== null || rubric === undefined) return false;
    const id = await planActions.createPlan({ candidate: isTemplate ? null : candidateIn(typed), role: typed.role.trim(), rubric, template });
    if (id !== null) onMade(id);
    return id !== null;
  };
  const isChanged = JSON.stringify(form) !== JSON.stringify(initial);
  const fields = { typed, fault, onChange: change };
  return (
    <PlanDialog
      title={isTemplate ? planTexts.newTemplate : planTexts.planCandidate}
      act={isTemplate ? planTexts.createTemplate : planTexts.create}
      onSave={save}
      onClose={(isSaved) => onClose(!isSaved && isChanged ? form : null)}
    >
      {!isTemplate && <CandidateFields {...fields} />}
      {!isTemplate && (
        <SelectField
          label={planTexts.template}
          value={form.templateId}
          names={[...templates.map(({ id, role }) => [id, role] as const), ['', planTexts.noTemplate]]}
          onChoose={(templateId) => change({ templateId })}
        />
      )}
      <RoleField {...fields} />
      {template === null && (
        <SelectField
          label={planTexts.rubric}
          value={rubric?.id ?? ''}
          names={rubrics.map(({ id, title }) => [id, title] as const)}
          onChoose={(rubricId) => change({ rubricId })}
        />
      )}
    </PlanDialog>
  );
}
