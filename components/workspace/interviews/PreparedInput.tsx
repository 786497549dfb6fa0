import partsStyles from '@/components/ui/styles/parts.module.css';
import type { PreparedFields } from '@/lib/state/prepared/prepared-actions';
import interviewsStyles from './interviews.module.css';
import type { FieldFault, TextField } from './prepared-fields';

const texts: Readonly<Record<TextField, string>> = {
  candidate: 'Candidate',
  email: 'Candidate’s e-mail',
  role: 'Role',
  link: 'Call link',
  applicationId: 'Application id',
};

type InputProps = {
  readonly fields: PreparedFields;
  readonly of: TextField;
  readonly hint?: string;
  readonly fault: FieldFault | null;
  readonly onChange: (text: string) => void;
};

/** One line of text of a prepared interview, with what is wrong with it, or a hint. */
export function PreparedInput({ fields, of, hint, fault, onChange }: InputProps) {
  const id = `prepared-${of}`;
  const message = fault?.of === of ? fault.message : null;
  return (
    <div class={partsStyles.field} data-of={of}>
      <label for={id}>{texts[of]}</label>
      <input
        dir="auto"
        id={id}
        class={`${partsStyles.input} ${interviewsStyles.interviewsInput}`}
        type="text"
        inputMode={of === 'link' ? 'url' : of === 'email' ? 'email' : undefined}
        autocomplete="off"
        maxLength={of === 'link' ? 2000 : 200}
        required={of === 'candidate'}
        aria-invalid={message !== null}
        aria-describedby={message === null && hint === undefined ? undefined : `${id}-${message === null ? 'hint' : 'fault'}`}
        value={fields[of] ?? ''}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {message !== null && (
        <p id={`${id}-fault`} role="alert" class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
          {message}
        </p>
      )}
      {message === null && hint !== undefined && (
        <p id={`${id}-hint`} class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
          {hint}
        </p>
      )}
    </div>
  );
}
