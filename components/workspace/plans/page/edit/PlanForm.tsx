import type { InterviewPlan, PlannedInterview } from '@/lib/core/plan/plan';
import { newId } from '@/lib/state/app/ids';
import { toastModel } from '@/lib/state/page/toast';
import { planActions } from '@/lib/state/page/workspace/plans';
import { planTexts } from '@/lib/text/plan/plan';
import { NewPlan, type TypedNewPlan } from '../../list/NewPlan';
import { goToPlan } from '../../route';
import { EditPlan, type TypedFields } from './EditPlan';
import { InterviewForm, type TypedInterview } from './InterviewForm';

/** Which form is open, and what it begins with. */
export type OpenForm =
  | { readonly is: 'fields'; readonly initial: TypedFields }
  | { readonly is: 'copy'; readonly initial: TypedNewPlan }
  | { readonly is: 'interview'; readonly of: PlannedInterview | null; readonly initial: TypedInterview };

type FormProps = { readonly plan: InterviewPlan; readonly open: OpenForm; readonly onOpen: (open: OpenForm | null) => void };

/** The form that is open; what was typed and not saved can be taken up again. */
export function PlanForm({ plan, open, onOpen }: FormProps) {
  const close = (unsaved: OpenForm | null) => {
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
