import { planTexts } from '@/lib/text/plan/plan';
import { PlanField } from './PlanField';
import type { PlanFault, TypedPlan } from './plan-fields';

type Props = { readonly typed: TypedPlan; readonly fault: PlanFault | null; readonly onChange: (changed: Partial<TypedPlan>) => void };

const faultOf = (fault: PlanFault | null, of: keyof TypedPlan) => (fault?.of === of ? fault.message : null);

/** The fields that say whose a plan is. */
export function CandidateFields({ typed, fault, onChange }: Props) {
  return (
    <>
      <PlanField
        label={planTexts.candidate}
        value={typed.candidate}
        maxLength={500}
        fault={faultOf(fault, 'candidate')}
        onChange={(candidate) => onChange({ candidate })}
      />
      <PlanField
        label={planTexts.email}
        kind="email"
        value={typed.email}
        maxLength={500}
        fault={faultOf(fault, 'email')}
        onChange={(email) => onChange({ email })}
      />
      <PlanField
        label={planTexts.applicationId}
        value={typed.applicationId}
        maxLength={2000}
        hint={planTexts.applicationHint}
        onChange={(applicationId) => onChange({ applicationId })}
      />
    </>
  );
}

/** The field that says which role a plan is for. */
export const RoleField = ({ typed, fault, onChange }: Props) => (
  <PlanField
    label={planTexts.role}
    value={typed.role}
    hint={planTexts.roleHint}
    fault={faultOf(fault, 'role')}
    onChange={(role) => onChange({ role })}
  />
);
