import { useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { findSignatureFault, type SignatureFault } from '@/lib/core/scorecard/signature-fault';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { signatureFaultTexts } from '@/lib/text/signature';
import firstStyles from './first.module.css';
import { Onward } from './Step';

type FieldProps = {
  readonly name: SignatureFault;
  readonly label: string;
  readonly value: string;
  readonly fault: SignatureFault | null;
  readonly onInput: (text: string) => void;
};

function Field({ name, label, value, fault, onInput }: FieldProps) {
  const isFaulty = fault === name;
  return (
    <div class={partsStyles.field}>
      <label for={`who-${name}`}>{label}</label>
      <input
        dir="auto"
        id={`who-${name}`}
        name={name}
        class={partsStyles.input}
        autocomplete={name}
        inputMode={name === 'email' ? 'email' : 'text'}
        maxLength={200}
        value={value}
        defaultValue={value}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? `who-${name}-fault` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`who-${name}-fault`} role="alert" class={partsStyles.hint}>
        {isFaulty && signatureFaultTexts[name]}
      </p>
    </div>
  );
}

/** Asks who interviews on this device, as every scorecard says it. */
export function Who({
  name,
  email,
  onDone,
  onSkip,
}: {
  readonly name: string;
  readonly email: string;
  readonly onDone: () => void;
  readonly onSkip: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState({ name, email });
  const [fault, setFault] = useState<SignatureFault | null>(null);
  const change = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    setFault(null);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const found = findSignatureFault(typed);
    setFault(found);
    if (found !== null) return form.current?.querySelector<HTMLInputElement>(`[name="${found}"]`)?.focus();
    await interviewerModel.signAs(typed.name, typed.email);
    onDone();
  };
  return (
    <form ref={form} class={firstStyles.firstForm} autocomplete="off" noValidate onSubmit={(event) => void save(event).catch(reportError)}>
      <p>Every scorecard that you finish says who interviewed. It stays on this device until you finish one.</p>
      <div class={firstStyles.firstPair}>
        <Field name="name" label="Your name" value={typed.name} fault={fault} onInput={(text) => change({ name: text })} />
        <Field name="email" label="Your e-mail" value={typed.email} fault={fault} onInput={(text) => change({ email: text })} />
      </div>
      <Onward onSkip={onSkip} />
    </form>
  );
}
