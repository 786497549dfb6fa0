import { useId, useRef, useState } from 'preact/hooks';
import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { type Decision, decisions, longestEntry, type Participant } from '@/lib/core/debrief/entries';
import type { DecisionFields } from '@/lib/state/debrief/debrief-actions';
import { decisionNames, decisionTexts } from '@/lib/text/debrief/page';
import styles from './Decision.module.css';

/** Somebody who may have been there, with what stands beside their box. */
export type PossibleParticipant = { readonly participant: Participant; readonly label: string };

type Props = {
  /** The decision that is changed; null for the first. */
  readonly before: Decision | null;
  readonly people: readonly PossibleParticipant[];
  /** What is said before it is recorded: where it goes. */
  readonly goesTo: string;
  /** Records it; false when it could not be saved. */
  readonly onDecide: (deciding: DecisionFields) => Promise<boolean>;
  readonly onCancel: (() => void) | null;
};

const choices = decisions.map((value) => ({ value, label: decisionNames[value] }));
/** What tells two people apart. */
const keyOf = ({ name, email }: Participant) => JSON.stringify([name, email]);
const namesIn = (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().slice(0, 500)]));

type PresentProps = {
  readonly people: readonly PossibleParticipant[];
  readonly isThere: (one: Participant) => boolean;
  readonly onTick: (one: Participant) => void;
  readonly others: string;
  readonly onOthers: (text: string) => void;
};

function Present({ people, isThere, onTick, others, onOthers }: PresentProps) {
  const id = useId();
  return (
    <fieldset class={styles.present}>
      <legend class={partsStyles.label}>{decisionTexts.present}</legend>
      {people.map(({ participant, label }) => (
        <label key={keyOf(participant)}>
          <input type="checkbox" checked={isThere(participant)} onChange={() => onTick(participant)} />
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
          value={others}
          onInput={({ currentTarget }) => onOthers(currentTarget.value)}
        />
        <p id={`${id}-hint`} class={partsStyles.hint}>
          {decisionTexts.othersHint}
        </p>
      </div>
    </fieldset>
  );
}

/** Who of the people was there, and other names. */
function usePresent(before: Decision | null, people: readonly PossibleParticipant[]) {
  const known = new Set(people.map(({ participant }) => keyOf(participant)));
  const [there, setThere] = useState<readonly string[]>(() => (before?.present ?? []).map(keyOf).filter((key) => known.has(key)));
  const isThere = (one: Participant) => there.includes(keyOf(one));
  const [others, setOthers] = useState(() =>
    (before?.present ?? [])
      .filter((one) => !known.has(keyOf(one)))
      .map(({ name }) => name ?? '')
      .join('\n'),
  );
  const present: readonly Participant[] = [
    ...people.map(({ participant }) => participant).filter(isThere),
    ...namesIn(others).map((name) => ({ name, email: null })),
  ];
  const tick = (one: Participant) => setThere(isThere(one) ? there.filter((key) => key !== keyOf(one)) : [...there, keyOf(one)]);
  return { present: present.slice(0, 100), field: { people, isThere, onTick: tick, others, onOthers: setOthers } };
}

type Missing = 'decision' | 'reasons' | null;

/** The form of a decision: what, why, and who was there. */
export function DecisionForm({ before, people, goesTo, onDecide, onCancel }: Props) {
  const [decision, setDecision] = useState<Decision['decision'] | null>(before?.decision ?? null);
  const [reasons, setReasons] = useState(before?.reasons ?? '');
  const [missing, setMissing] = useState<Missing>(null);
  const { present, field } = usePresent(before, people);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const decide = useOneAtATime(async () => {
    const lacking: Missing = decision === null ? 'decision' : reasons.trim() === '' ? 'reasons' : null;
    setMissing(lacking);
    if (lacking === 'reasons') form.current?.querySelector('textarea')?.focus();
    if (lacking === 'decision') form.current?.querySelector<HTMLElement>('[role="radio"]')?.focus();
    if (decision !== null && lacking === null) await onDecide({ decision, reasons: reasons.trim(), present });
  });
  return (
    <form
      ref={form}
      noValidate
      class={styles.decisionForm}
      onSubmit={(event) => {
        event.preventDefault();
        void decide().catch(reportError);
      }}
    >
      <RadioGroup
        label={decisionTexts.title}
        className={styles.decisionChoices}
        choices={choices}
        chosen={decision}
        saved={false}
        needsRing
        onChoose={(value) => setDecision(decisions.find((one) => one === value) ?? null)}
      />
      {missing === 'decision' && (
        <p role="alert" class={partsStyles.hint}>
          {decisionTexts.decisionNeeded}
        </p>
      )}
      <div class={partsStyles.field}>
        <label for={id}>{decisionTexts.reasons}</label>
        <textarea
          dir="auto"
          id={id}
          class={partsStyles.input}
          rows={4}
          maxLength={longestEntry}
          aria-invalid={missing === 'reasons'}
          aria-describedby={missing === 'reasons' ? `${id}-fault` : undefined}
          value={reasons}
          onInput={({ currentTarget }) => setReasons(currentTarget.value)}
        />
        {missing === 'reasons' && (
          <p id={`${id}-fault`} role="alert" class={partsStyles.hint}>
            {decisionTexts.reasonsNeeded}
          </p>
        )}
      </div>
      <Present {...field} />
      <p class={styles.decisionHint}>{goesTo}</p>
      <div class={styles.decisionActs}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}>
          {decisionTexts.record}
        </button>
        {onCancel !== null && (
          <button type="button" class={partsStyles.quiet} onClick={onCancel}>
            {decisionTexts.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
