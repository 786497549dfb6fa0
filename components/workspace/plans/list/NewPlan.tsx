import { useState } from 'preact/hooks';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { planActions } from '@/lib/state/page/workspace/plans';
import { planTexts } from '@/lib/text/plan/plan';
import { PlanDialog } from '../form/PlanDialog';
import { PlanChoice } from '../form/PlanField';
import { CandidateFields, RoleField } from '../form/PlanFields';
import { candidateIn, findPlanFault, type PlanFault, type TypedPlan } from '../form/plan-fields';

type Props = {
  readonly isTemplate: boolean;
  readonly templates: readonly InterviewPlan[];
  /** The template that is chosen at first; null for none. */
  readonly chosen: string | null;
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
};

/** The form of a new plan, for a candidate or as a template. */
export function NewPlan({ isTemplate, templates, chosen, onMade, onClose }: Props) {
  const rubrics = rubricChoicesModel.rubricChoices.value;
  const [templateId, setTemplateId] = useState(isTemplate ? '' : (chosen ?? templates[0]?.id ?? ''));
  const template = templates.find(({ id }) => id === templateId) ?? null;
  const [rubricId, setRubricId] = useState(rubrics[0]?.id ?? '');
  const rubric = rubrics.find(({ id }) => id === (template?.rubric.id ?? rubricId)) ?? rubrics[0];
  const [typed, setTyped] = useState<TypedPlan>({ candidate: '', email: '', applicationId: '', role: '' });
  const [hasRole, setHasRole] = useState(false);
  const [fault, setFault] = useState<PlanFault | null>(null);
  // Until a role is typed it is that of the template, or of the rubric.
  const shown = hasRole ? typed : { ...typed, role: template?.role ?? rubric?.title ?? '' };
  const change = (changed: Partial<TypedPlan>) => {
    setTyped({ ...shown, ...changed });
    setHasRole(hasRole || changed.role !== undefined);
    setFault(null);
  };
  const save = async () => {
    const found = findPlanFault(shown, isTemplate);
    setFault(found);
    if (found !== null || rubric === undefined) return false;
    const id = await planActions.createPlan({ candidate: isTemplate ? null : candidateIn(shown), role: shown.role.trim(), rubric, template });
    if (id !== null) onMade(id);
    return id !== null;
  };
  const fields = { typed: shown, fault, onChange: change };
  return (
    <PlanDialog
      title={isTemplate ? planTexts.newTemplate : planTexts.planCandidate}
      act={isTemplate ? planTexts.createTemplate : planTexts.create}
      onSave={save}
      onClose={onClose}
    >
      {!isTemplate && <CandidateFields {...fields} />}
      {!isTemplate && (
        <PlanChoice
          label={planTexts.template}
          value={templateId}
          options={[...templates.map(({ id, role }) => [id, role] as const), ['', planTexts.noTemplate]]}
          onChange={setTemplateId}
        />
      )}
      <RoleField {...fields} />
      {template === null && (
        <PlanChoice
          label={planTexts.rubric}
          value={rubric?.id ?? ''}
          options={rubrics.map(({ id, title }) => [id, title] as const)}
          onChange={setRubricId}
        />
      )}
    </PlanDialog>
  );
}
