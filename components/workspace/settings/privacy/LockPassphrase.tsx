import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { lockTexts } from '@/lib/text/privacy/lock';
import settingsStyles from '../settings.module.css';
import { CurrentPassphrase } from './CurrentPassphrase';

type Props = {
  readonly isSet: boolean;
  /** Asks for a passphrase from now on, or with null for none; 'wrong' where `current` is not the one that is asked for now. */
  readonly onChoose: (passphrase: string | null, current: string) => Promise<'done' | 'wrong'>;
};

const untyped = { current: '', first: '', second: '' };
type Typed = typeof untyped;
type Fault = { readonly at: 'current' | 'new'; readonly message: string };

function findFault({ first, second }: Typed): Fault | null {
  if (first === '') return { at: 'new', message: lockTexts.passphraseEmpty };
  return first === second ? null : { at: 'new', message: lockTexts.passphrasesDiffer };
}

/** What is typed, why it was refused, and how it is used: the fields are emptied once it was. */
function usePassphrases(onChoose: Props['onChoose']) {
  const [typed, setTyped] = useState(untyped);
  const [fault, setFault] = useState<Fault | null>(null);
  const choose = async (passphrase: string | null): Promise<void> => {
    const result = await onChoose(passphrase, typed.current);
    setFault(result === 'wrong' ? { at: 'current', message: lockTexts.wrong } : null);
    if (result === 'done') setTyped(untyped);
  };
  const save = () => {
    const found = findFault(typed);
    setFault(found);
    if (found === null) choose(typed.first).catch(reportError);
  };
  const type = (name: keyof Typed) => (text: string) => {
    setTyped({ ...typed, [name]: text });
    setFault(null);
  };
  return { typed, fault, type, save, remove: () => void choose(null).catch(reportError) };
}

/** The passphrase that unlocks, typed twice, or none; the one that is asked for now has to be known. */
export function LockPassphrase({ isSet, onChoose }: Props) {
  const { typed, fault, type, save, remove } = usePassphrases(onChoose);
  const field = (name: 'first' | 'second', label: string) => (
    <div class={partsStyles.field}>
      <label for={`lock-${name}`}>{label}</label>
      <input
        id={`lock-${name}`}
        class={partsStyles.input}
        type="password"
        autocomplete="new-password"
        value={typed[name]}
        aria-invalid={fault?.at === 'new'}
        aria-describedby="lock-passphrase-fault"
        onInput={(event) => type(name)(event.currentTarget.value)}
      />
    </div>
  );
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };
  return (
    <form class={settingsStyles.settingsForm} autocomplete="off" noValidate aria-label="Passphrase of the lock" onSubmit={submit}>
      <p role="status">{isSet ? lockTexts.passphraseSet : lockTexts.noPassphrase}</p>
      {isSet && (
        <CurrentPassphrase id="lock-current" typed={typed.current} fault={fault?.at === 'current' ? fault.message : null} onType={type('current')} />
      )}
      {field('first', 'New passphrase')}
      {field('second', 'New passphrase again')}
      <p id="lock-passphrase-fault" role="alert" class={partsStyles.hint}>
        {fault?.at === 'new' ? fault.message : null}
      </p>
      <div class={settingsStyles.settingsButtons}>
        <button type="submit" class={partsStyles.outlined}>
          {isSet ? 'Change passphrase' : 'Set passphrase'}
        </button>
        {isSet && (
          <button type="button" class={partsStyles.quiet} onClick={remove}>
            Remove passphrase
          </button>
        )}
      </div>
    </form>
  );
}
