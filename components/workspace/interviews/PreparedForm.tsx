import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { contextNames } from '@/components/rubrics/context-names';
import { SelectField } from '@/components/ui/choice/SelectField';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import { localTime } from '@/components/workspace/local-time';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { type CalendarEvent, inviteeName } from '@/lib/core/prepared/prepare-event';
import { contexts } from '@/lib/core/rubric/context';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { judgeLink, type PreparedFields } from '@/lib/state/prepared/prepared-actions';
import { describeLinkUse, describeTime } from '@/lib/text/prepared';
import { BriefFields } from './BriefFields';
import interviewsStyles from './interviews.module.css';
import { PreparedInput } from './PreparedInput';
import { type FieldFault, findFault, normalizeFields, type TextField } from './prepared-fields';
import { EventPeople } from './preparing/EventPeople';

type Props = {
  readonly title: string;
  readonly initial: PreparedFields;
  /** The event of a calendar that it comes from; null where it comes from none. */
  readonly event: CalendarEvent | null;
  readonly rubrics: readonly RubricEntry[];
  /** Keeps what the form holds; false when it could not be kept. */
  readonly onKeep: (fields: PreparedFields) => Promise<boolean>;
  /** The form is closed, with what it held when that was changed and not kept. */
  readonly onClose: (unsaved: PreparedFields | null) => void;
};

/** The form of a prepared interview. */
export function PreparedForm({ title, initial, event, rubrics, onKeep, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const kept = useRef(false);
  const [fields, setFields] = useState(initial);
  const [fault, setFault] = useState<FieldFault | null>(null);
  const change = (changed: Partial<PreparedFields>) => {
    setFields({ ...fields, ...changed });
    setFault(null);
  };
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const keep = async () => {
    const found = findFault(fields);
    setFault(found);
    if (found !== null) return dialog.current?.querySelector<HTMLElement>(`#prepared-${found.of}`)?.focus();
    kept.current = await onKeep(normalizeFields(fields));
    if (!kept.current) return;
    // A question of the calendar may have taken the form's place meanwhile: it must not come back with what is kept.
    if (dialog.current === null) onClose(null);
    else dialog.current.close();
  };
  const hint = event === null ? '' : describeTime(event);
  const text = (of: TextField) => ({ of, fields, fault, onChange: (value: string) => change({ [of]: value }) });
  return (
    <dialog
      ref={dialog}
      class={`${sheetStyles.sheet} ${interviewsStyles.interviewsSheet} ${interviewsStyles.preparedForm}`}
      aria-label={title}
      onClose={() => onClose(kept.current || JSON.stringify(fields) === JSON.stringify(initial) ? null : fields)}
    >
      <h2>{title}</h2>
      <form
        autocomplete="off"
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          keep().catch(reportError);
        }}
      >
        {event !== null && <EventPeople event={event} onChoose={(person) => change({ candidate: inviteeName(person), email: person.email })} />}
        <PreparedInput {...text('candidate')} />
        <PreparedInput {...text('email')} hint="Used to find the candidate in your ATS." />
        <PreparedInput {...text('role')} />
        <SelectField
          label="Rubric"
          value={fields.rubric ?? ''}
          names={[['', 'Last used'], ...rubrics.map((rubric) => [rubric.id, rubric.title] as const)]}
          onChoose={(value) => change({ rubric: value || null })}
        />
        <PreparedInput {...text('link')} hint={describeLinkUse(judgeLink(fields.link ?? ''))} />
        <div class={partsStyles.field}>
          <label for="prepared-start">Begins</label>
          <input
            id="prepared-start"
            class={`${partsStyles.input} ${interviewsStyles.interviewsInput}`}
            type="datetime-local"
            aria-describedby={hint === '' ? undefined : 'prepared-start-hint'}
            value={localTime(fields.startsAt)}
            onChange={({ currentTarget: { value } }) => change({ startsAt: value === '' ? null : new Date(value).getTime() })}
          />
          {hint !== '' && (
            <p id="prepared-start-hint" class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
              {hint}
            </p>
          )}
        </div>
        <SelectField
          label="Kind of interview"
          value={fields.context}
          names={contexts.map((context) => [context, contextNames[context]] as const)}
          onChoose={(context) => change({ context })}
        />
        <BriefFields fields={fields} fault={fault?.of === 'links' ? fault.message : null} onChange={change} />
        <PreparedInput {...text('applicationId')} hint="Your hiring system's application ID." />
        <div class={interviewsStyles.interviewsActs}>
          <button
            type="submit"
            class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary} ${interviewsStyles.interviewsPrimary} ${sheetStyles.sheetPrimary}`}
          >
            Save
          </button>
          <button type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
