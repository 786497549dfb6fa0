import { useId, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import signerStyles from './signer.module.css';

type Props = {
  readonly name: string;
  readonly email: string;
  /** What is wrong with an e-mail address, as a sentence; null where nothing is. */
  readonly findFault: (email: string) => string | null;
  /** Called with valid input; an invalid address stays in its field, and the previous one is kept. */
  readonly onKeep: (name: string, email: string, isFaulty: boolean) => void;
};

/**
 * Fields for a name and an e-mail address, which report their value when they are left. A field whose default value is its value is left out of the
 * browser's session files.
 */
export function Signer({ name, email, findFault, onKeep }: Props) {
  const [typed, setTyped] = useState({ name, email });
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const keep = () => {
    const found = findFault(typed.email);
    setFault(found);
    onKeep(typed.name, found === null ? typed.email : email, found !== null);
  };
  const typeEmail = (text: string) => {
    setTyped({ ...typed, email: text });
    setFault(null);
  };
  return (
    <div class={signerStyles.pair}>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>Your name</span>
        <input
          dir="auto"
          class={partsStyles.input}
          autocomplete="name"
          maxLength={200}
          value={typed.name}
          defaultValue={typed.name}
          onBlur={keep}
          onInput={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
        />
      </label>
      <div class={partsStyles.field}>
        <label class={partsStyles.field}>
          <span class={partsStyles.label}>Your e-mail</span>
          <input
            class={partsStyles.input}
            type="email"
            autocomplete="email"
            maxLength={200}
            value={typed.email}
            defaultValue={typed.email}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : id}
            onBlur={keep}
            onInput={(event) => typeEmail(event.currentTarget.value)}
          />
        </label>
        <p id={id} role="alert" class={partsStyles.hint}>
          {fault}
        </p>
      </div>
    </div>
  );
}
