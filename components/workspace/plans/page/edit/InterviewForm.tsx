import { useState } from 'preact/hooks';
import { contextNames } from '@/components/rubrics/context-names';
import { SelectField } from '@/components/ui/choice/SelectField';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { InterviewPlan, PlannedInterview } from '@/lib/core/plan/plan';
import { contexts } from '@/lib/core/rubric/context';
import { judgeLink, tidyLink } from '@/lib/state/prepared/prepared-actions';
import { planTexts } from '@/lib/text/plan/plan';
import { describeLinkUse } from '@/lib/text/prepared';
import { PlanDialog } from '../../form/PlanDialog';
import dialogStyles from '../../form/PlanDialog.module.css';
import { PlanField } from '../../form/PlanField';
import { findAddressFault, orNull } from '../../form/plan-fields';

/** An interview as it is typed. */
export type TypedInterview = Pick<PlannedInterview, 'title' | 'context' | 'dimensions' | 'startsAt'> & {
  readonly name: string;
  readonly email: string;
  readonly link: string;
};

/** An interview of a plan as its form begins with it; null for a new one. */
export const typedOf = (interview: PlannedInterview | null): TypedInterview => ({
  title: interview?.title ?? '',
  context: interview?.context ?? 'live-call',
  dimensions: interview?.dimensions ?? [],
  startsAt: interview?.startsAt ?? null,
  name: interview?.interviewer.name ?? '',
  email: interview?.interviewer.email ?? '',
  link: interview?.link ?? '',
});

type Fault = { readonly of: 'title' | 'email' | 'link'; readonly message: string };

function findInterviewFault({ title, name, email, link }: TypedInterview): Fault | null {
  if (title.trim() === '' && name.trim() === '' && email.trim() === '') return { of: 'title', message: planTexts.nameNeeded };
  const address = findAddressFault(email);
  if (address !== null) return { of: 'email', message: address };
  return orNull(link) !== null && tidyLink(link.trim()) === null ? { of: 'link', message: describeLinkUse(judgeLink(link)) } : null;
}

const storedOf = (typed: TypedInterview): Omit<PlannedInterview, 'id'> => ({
  title: typed.title.trim(),
  interviewer: { name: orNull(typed.name), email: orNull(typed.email) },
  context: typed.context,
  dimensions: typed.dimensions,
  startsAt: typed.startsAt,
  link: orNull(typed.link) === null ? null : tidyLink(typed.link.trim()),
});

const localTime = (at: number | null) => (at === null ? '' : new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16));

type FieldProps = { readonly typed: TypedInterview; readonly fault: Fault | null; readonly onChange: (changed: Partial<TypedInterview>) => void };

const faultOf = (fault: Fault | null, of: Fault['of']) => (fault?.of === of ? fault.message : null);

function WhenFields({ typed, fault, onChange }: FieldProps) {
  return (
    <>
      <div class={partsStyles.field}>
        <label for="planned-start">{planTexts.begins}</label>
        <input
          id="planned-start"
          class={partsStyles.input}
          type="datetime-local"
          value={localTime(typed.startsAt)}
          onChange={({ currentTarget: { value } }) => onChange({ startsAt: value === '' ? null : new Date(value).getTime() })}
        />
      </div>
      <PlanField
        label={planTexts.link}
        kind="url"
        value={typed.link}
        maxLength={2000}
        hint={describeLinkUse(judgeLink(typed.link))}
        fault={faultOf(fault, 'link')}
        onChange={(link) => onChange({ link })}
      />
    </>
  );
}

type TicksProps = { readonly plan: InterviewPlan; readonly covered: readonly string[]; readonly onChange: (covered: readonly string[]) => void };

function Ticks({ plan, covered, onChange }: TicksProps) {
  return (
    <fieldset class={dialogStyles.planTicks}>
      <legend>{planTexts.coversLabel}</legend>
      {plan.rubric.dimensions.map(({ id, name }) => (
        <label key={id} class={workspaceStyles.check}>
          <input
            type="checkbox"
            checked={covered.includes(id)}
            onChange={({ currentTarget: { checked } }) => onChange([...covered.filter((one) => one !== id), ...(checked ? [id] : [])])}
          />
          <span dir="auto">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

type Props = {
  readonly plan: InterviewPlan;
  readonly isNew: boolean;
  readonly initial: TypedInterview;
  /** Saves what the form holds, under a name for it; false when it could not be saved. */
  readonly onSave: (interview: Omit<PlannedInterview, 'id'>, name: string) => Promise<boolean>;
  /** The form is closed, with what it held when that was changed and not saved. */
  readonly onClose: (unsaved: TypedInterview | null) => void;
};

/** The form of one interview of a plan: what it is about, who interviews, and what it covers. */
export function InterviewForm({ plan, isNew, initial, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(initial);
  const [fault, setFault] = useState<Fault | null>(null);
  const change = (changed: Partial<TypedInterview>) => {
    setTyped({ ...typed, ...changed });
    setFault(null);
  };
  const save = async () => {
    const found = findInterviewFault(typed);
    setFault(found);
    const { title, name, email } = typed;
    return found === null && onSave(storedOf(typed), title.trim() || name.trim() || email.trim());
  };
  const isChanged = JSON.stringify(typed) !== JSON.stringify(initial);
  const fields = { typed, fault, onChange: change };
  return (
    <PlanDialog
      title={isNew ? planTexts.addInterview : planTexts.editInterview}
      act={planTexts.save}
      onSave={save}
      onClose={(isSaved) => onClose(!isSaved && isChanged ? typed : null)}
    >
      <PlanField
        label={planTexts.title}
        value={typed.title}
        hint={planTexts.titleHint}
        fault={faultOf(fault, 'title')}
        onChange={(title) => change({ title })}
      />
      <SelectField
        label={planTexts.kind}
        value={typed.context}
        names={contexts.map((context) => [context, contextNames[context]] as const)}
        onChoose={(context) => change({ context })}
      />
      <PlanField
        label={planTexts.interviewer}
        value={typed.name}
        hint={plan.candidate === null ? planTexts.interviewerHint : undefined}
        onChange={(name) => change({ name })}
      />
      <PlanField
        label={planTexts.interviewerEmail}
        kind="email"
        value={typed.email}
        maxLength={500}
        fault={faultOf(fault, 'email')}
        onChange={(email) => change({ email })}
      />
      {plan.candidate !== null && <WhenFields {...fields} />}
      <Ticks plan={plan} covered={typed.dimensions} onChange={(dimensions) => change({ dimensions })} />
    </PlanDialog>
  );
}
