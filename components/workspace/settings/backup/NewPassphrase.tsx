import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { backupTexts } from '@/lib/text/backup/backup';

/** A passphrase as it is typed twice; empty fields are none. */
type Typed = { readonly first: string; readonly second: string };
const untyped: Typed = { first: '', second: '' };

/** Why a passphrase cannot be used; null where it can. */
const faultOf = ({ first, second }: Typed): string | null => {
  if (first === '') return backupTexts.passphraseEmpty;
  return first === second ? null : backupTexts.passphrasesDiffer;
};

/** The new passphrase of a form, and its form's submission: `use` gets the passphrase, '' where none is wanted, or the fault is shown. */
export function useNewPassphrase(isWanted: boolean, use: (passphrase: string) => void) {
  const [typed, setTyped] = useState(untyped);
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = isWanted ? faultOf(typed) : null;
    setFault(wrong);
    if (wrong !== null) return;
    setTyped(untyped);
    use(isWanted ? typed.first : '');
  };
  return { submit, fields: { typed, fault, onType: setTyped } };
}

type Props = { readonly id: string; readonly typed: Typed; readonly fault: string | null; readonly onType: (typed: Typed) => void };

/** The two fields of a new passphrase, and what it means to lose it. */
export function NewPassphrase({ id, typed, fault, onType }: Props) {
  const field = (name: keyof Typed, label: string) => (
    <div class={partsStyles.field}>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        class={partsStyles.input}
        type="password"
        autocomplete="new-password"
        value={typed[name]}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onType({ ...typed, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <>
      {field('first', 'Passphrase')}
      {field('second', 'Passphrase again')}
      <p id={`${id}-hint`} class={partsStyles.hint}>
        Keep it somewhere else: without it nobody can open the file, and Plumbline does not store it.
      </p>
      <p role="alert" class={partsStyles.hint}>
        {fault}
      </p>
    </>
  );
}
