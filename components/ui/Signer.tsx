import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import signerStyles from './signer.module.css';

type Props = { readonly name: string; readonly email: string; readonly onKeep: (name: string, email: string) => void };

/** A field whose default is its value is left out of the browser's session files. Asks for a name and an e-mail address, and hands them over as each field is left. */
export function Signer({ name, email, onKeep }: Props) {
  const [typed, setTyped] = useState({ name, email });
  const keep = () => onKeep(typed.name, typed.email);
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
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>Your e-mail</span>
        <input
          class={partsStyles.input}
          type="email"
          autocomplete="email"
          maxLength={200}
          value={typed.email}
          defaultValue={typed.email}
          onBlur={keep}
          onInput={(event) => setTyped({ ...typed, email: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
