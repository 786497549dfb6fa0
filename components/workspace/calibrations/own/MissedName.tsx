import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { NameDecision, TypedName } from '@/lib/core/calibration/sample-draft';
import { namesLeft } from '@/lib/core/names/replace-names';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { faultOfReplacement } from './name-decision';
import styles from './own.module.css';

type Props = {
  readonly text: string;
  readonly forbidden: readonly string[];
  readonly typed: TypedName;
  readonly onType: (typed: TypedName) => void;
  readonly onReplace: (decision: NameDecision) => void;
};

/** Replaces a name that was not found: everywhere in the text, in any form. */
export function MissedName({ text, forbidden, typed, onType, onReplace }: Props) {
  const { name, by } = typed;
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
        if (found === null) onReplace({ name: name.trim(), by: by.trim() });
      }}
    >
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.missed}</span>
        <input
          class={partsStyles.input}
          dir="auto"
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => onType({ ...typed, name: currentTarget.value })}
        />
      </label>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.by}</span>
        <input
          class={partsStyles.input}
          dir="auto"
          maxLength={200}
          value={by}
          onInput={({ currentTarget }) => onType({ ...typed, by: currentTarget.value })}
        />
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
