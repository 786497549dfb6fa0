import { useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Decision } from '@/lib/core/debrief/entries';
import type { DecisionFields } from '@/lib/state/debrief/debrief-actions';
import { decisionNames, decisionTexts, namePerson } from '@/lib/text/debrief/page';
import { useFocusKept } from '../use-focus-kept';
import { DebriefDelivery } from './DebriefDelivery';
import styles from './Decision.module.css';
import { DecisionForm, type PossibleParticipant } from './DecisionForm';

type Props = {
  readonly debriefId: string;
  readonly decision: Decision | null;
  readonly people: readonly PossibleParticipant[];
  /** How many wide disagreements are not settled. */
  readonly open: number;
  readonly goesTo: string;
  /** Whether there are webhooks, and the decision that counts now was sent to none. */
  readonly isUnsent: boolean;
  readonly onSettle: () => void;
  readonly onDecide: (deciding: DecisionFields, before: Decision | null) => Promise<boolean>;
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
export function DecisionPart({ debriefId, decision, people, open, goesTo, isUnsent, onSettle, onDecide }: Props) {
  const [isChanging, setChanging] = useState(false);
  const heading = useFocusKept<HTMLHeadingElement>(`${decision?.id} ${isChanging}`);
  const decide = async (deciding: DecisionFields) => {
    const isSaved = await onDecide(deciding, decision);
    if (isSaved) setChanging(false);
    return isSaved;
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
      {decision !== null && !isChanging ? (
        <>
          <Recorded decision={decision} onChange={() => setChanging(true)} />
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
        <DecisionForm
          before={decision}
          people={people}
          goesTo={goesTo}
          onDecide={decide}
          onCancel={decision === null ? null : () => setChanging(false)}
        />
      )}
    </section>
  );
}
