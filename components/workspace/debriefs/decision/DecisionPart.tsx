import { useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Decision } from '@/lib/core/debrief/entries';
import type { DecisionFields, Made } from '@/lib/state/debrief/debrief-actions';
import { decisionNames, decisionTexts, namePerson } from '@/lib/text/debrief/page';
import type { FormDrafts } from '../drafts/DraftLine';
import { useFocusKept } from '../use-focus-kept';
import { DebriefDelivery } from './DebriefDelivery';
import styles from './Decision.module.css';
import { DecisionForm } from './DecisionForm';
import { initialDecision, type PossibleParticipant } from './present-people';

type Props = {
  readonly debriefId: string;
  readonly decision: Decision | null;
  readonly people: readonly PossibleParticipant[];
  readonly drafts: FormDrafts;
  /** How many wide disagreements are not settled. */
  readonly open: number;
  readonly goesTo: string;
  /** Whether there are webhooks, and the decision that counts now was sent to none. */
  readonly isUnsent: boolean;
  /** Whether scorecards came, went or were amended since it was recorded. */
  readonly hasChanged: boolean;
  readonly onSettle: () => void;
  readonly onDecide: (deciding: DecisionFields, made: Made<Decision>) => Promise<boolean>;
};

function Recorded({ decision, onChange }: { readonly decision: Decision; readonly onChange: () => void }) {
  const { present, reasons, at, by } = decision;
  return (
    <div class={styles.recorded}>
      <p class={styles.recordedWord}>{decisionNames[decision.decision]}</p>
      <p dir="auto">{reasons}</p>
      {present.length > 0 && (
        <p class={styles.decisionHint} dir="auto">
          {decisionTexts.present}: {present.map(namePerson).join(', ')}
        </p>
      )}
      <p class={styles.decisionHint}>{decisionTexts.recordedAt(at, by.name)}</p>
      <button type="button" class={partsStyles.outlined} onClick={onChange}>
        {decisionTexts.change}
      </button>
    </div>
  );
}

/** What was decided, or the form to decide it. */
export function DecisionPart({ debriefId, decision, people, drafts, open, goesTo, isUnsent, hasChanged, onSettle, onDecide }: Props) {
  const [isChanging, setChanging] = useState(false);
  const draft = drafts.find({ form: 'decision' });
  // The form of a decision that was recorded on another page meanwhile stays while something is typed in it.
  const isForm = decision === null || isChanging || draft !== null;
  const heading = useFocusKept<HTMLHeadingElement>(`${decision?.id} ${isForm}`);
  const decide = async (deciding: DecisionFields) => {
    const isSaved = await onDecide(deciding, { before: decision, draft });
    if (isSaved) setChanging(false);
    return isSaved;
  };
  const cancel = () => {
    setChanging(false);
    if (draft !== null) drafts.discard([draft]);
  };
  return (
    <section class={styles.decision} aria-label={decisionTexts.title}>
      <h2 ref={heading} tabIndex={-1}>
        {decisionTexts.title}
      </h2>
      {open > 0 && (
        <p class={styles.decisionWarn}>
          <StateIcon name="warn" />
          <span>{decisionTexts.stillOpen(open)}</span>
        </p>
      )}
      {!isForm ? (
        <>
          <Recorded decision={decision} onChange={() => setChanging(true)} />
          {hasChanged && (
            <p class={styles.decisionWarn}>
              <StateIcon name="warn" />
              <span>{decisionTexts.changedSince}</span>
            </p>
          )}
          <DebriefDelivery id={debriefId} />
          {isUnsent && (
            <div class={styles.recorded}>
              <p class={styles.decisionHint}>{decisionTexts.notSent}</p>
              <button type="button" class={partsStyles.outlined} onClick={onSettle}>
                {decisionTexts.send}
              </button>
            </div>
          )}
        </>
      ) : (
        <>
          {decision !== null && (
            <p class={styles.decisionHint}>{decisionTexts.counts(decisionNames[decision.decision], decision.at, decision.by.name)}</p>
          )}
          <DecisionForm
            initial={initialDecision(decision, people)}
            people={people}
            drafts={drafts}
            goesTo={goesTo}
            onDecide={decide}
            onCancel={decision === null ? null : cancel}
          />
        </>
      )}
    </section>
  );
}
