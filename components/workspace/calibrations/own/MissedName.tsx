import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { namesLeft } from '@/lib/core/names/replace-names';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { faultOfReplacement, type NameDecision } from './name-decision';
import styles from './own.module.css';

type Props = { readonly text: string; readonly forbidden: readonly string[]; readonly onReplace: (decision: NameDecision) => void };

/** Replaces a name that was not found: everywhere in the text, in any form. */
export function MissedName({ text, forbidden, onReplace }: Props) {
  const [name, setName] = useState('');
  const [by, setBy] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  return (
    <form
      class={styles.ownMissed}
      autocomplete="off"
      noValidate
      aria-label={ownSampleTexts.missed}
      onSubmit={(submit) => {
        submit.preventDefault();
        const found = namesLeft(text, [name]).length === 0 ? ownSampleTexts.notThere : faultOfReplacement(by, name, forbidden);
        setFault(found);
        if (found !== null) return;
        onReplace({ name: name.trim(), by: by.trim() });
        setName('');
        setBy('');
      }}
    >
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.missed}</span>
        <input class={partsStyles.input} dir="auto" maxLength={200} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.by}</span>
        <input class={partsStyles.input} dir="auto" maxLength={200} value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
      </label>
      <button type="submit" class={partsStyles.outlined}>
        {ownSampleTexts.replaceMissed}
      </button>
      <p class={partsStyles.hint} role="alert">
        {fault}
      </p>
    </form>
  );
}
