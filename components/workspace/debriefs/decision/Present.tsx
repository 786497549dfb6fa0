import { useId } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DecisionContent } from '@/lib/core/debrief/draft';
import type { Participant } from '@/lib/core/debrief/entries';
import { decisionTexts } from '@/lib/text/debrief/page';
import styles from './Decision.module.css';
import { isThere, type PossibleParticipant, personKey } from './present-people';

type Present = Pick<DecisionContent, 'present' | 'others'>;
type Props = { readonly people: readonly PossibleParticipant[]; readonly content: Present; readonly onChange: (changed: Partial<Present>) => void };

/** Who was at the debrief: a box for each person who may have been, and a field for other names. */
export function Present({ people, content, onChange }: Props) {
  const id = useId();
  const tick = (one: Participant) =>
    onChange({ present: isThere(content, one) ? content.present.filter((each) => personKey(each) !== personKey(one)) : [...content.present, one] });
  return (
    <fieldset class={styles.present}>
      <legend class={partsStyles.label}>{decisionTexts.present}</legend>
      {people.map(({ participant, label }) => (
        <label key={personKey(participant)}>
          <input type="checkbox" checked={isThere(content, participant)} onChange={() => tick(participant)} />
          <span dir="auto">{label}</span>
        </label>
      ))}
      <div class={partsStyles.field}>
        <label for={id}>{decisionTexts.others}</label>
        <textarea
          dir="auto"
          id={id}
          class={partsStyles.input}
          rows={2}
          maxLength={4000}
          aria-describedby={`${id}-hint`}
          value={content.others}
          onInput={({ currentTarget }) => onChange({ others: currentTarget.value })}
        />
        <p id={`${id}-hint`} class={partsStyles.hint}>
          {decisionTexts.othersHint}
        </p>
      </div>
    </fieldset>
  );
}
