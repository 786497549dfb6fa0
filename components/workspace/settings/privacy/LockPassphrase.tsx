import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { lockTexts } from '@/lib/text/privacy/lock';
import settingsStyles from '../settings.module.css';

type Props = {
  readonly isSet: boolean;
  /** Asks for a passphrase from now on, or with null for none. */
  readonly onChoose: (passphrase: string | null) => Promise<void>;
};

const untyped = { first: '', second: '' };

/** The passphrase that unlocks, typed twice, or none. */
export function LockPassphrase({ isSet, onChoose }: Props) {
  const [typed, setTyped] = useState(untyped);
  const [fault, setFault] = useState<string | null>(null);
  const save = (event: Event) => {
    event.preventDefault();
    const found = typed.first === '' ? lockTexts.passphraseEmpty : typed.first === typed.second ? null : lockTexts.passphrasesDiffer;
    setFault(found);
    if (found !== null) return;
    setTyped(untyped);
    void onChoose(typed.first).catch(reportError);
  };
  const field = (name: keyof typeof untyped, label: string) => (
    <div class={partsStyles.field}>
      <label for={`lock-${name}`}>{label}</label>
      <input
        id={`lock-${name}`}
        class={partsStyles.input}
        type="password"
        autocomplete="new-password"
        value={typed[name]}
        aria-invalid={fault !== null}
        aria-describedby="lock-passphrase-fault"
        onInput={(event) => {
          setTyped({ ...typed, [name]: event.currentTarget.value });
          setFault(null);
        }}
      />
    </div>
  );
  return (
    <form class={settingsStyles.settingsForm} autocomplete="off" noValidate aria-label="Passphrase of the lock" onSubmit={save}>
      <p role="status">{isSet ? lockTexts.passphraseSet : lockTexts.noPassphrase}</p>
      {field('first', 'New passphrase')}
      {field('second', 'New passphrase again')}
      <p id="lock-passphrase-fault" role="alert" class={partsStyles.hint}>
        {fault}
      </p>
      <div class={settingsStyles.settingsButtons}>
        <button type="submit" class={partsStyles.quiet}>
          {isSet ? 'Change passphrase' : 'Set passphrase'}
        </button>
        {isSet && (
          <button type="button" class={partsStyles.quiet} onClick={() => void onChoose(null).catch(reportError)}>
            Remove passphrase
          </button>
        )}
      </div>
    </form>
  );
}
