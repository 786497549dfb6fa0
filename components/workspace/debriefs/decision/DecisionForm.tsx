import { useId, useRef, useState } from 'preact/hooks';
import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { DecisionContent } from '@/lib/core/debrief/draft';
import { decisions, longestEntry } from '@/lib/core/debrief/entries';
import type { DecisionFields } from '@/lib/state/debrief/debrief-actions';
import { decisionNames, decisionTexts } from '@/lib/text/debrief/page';
import { DraftLine, type FormDrafts } from '../drafts/DraftLine';
import styles from './Decision.module.css';
import { Present } from './Present';
import { listPresent, type PossibleParticipant } from './present-people';

type Props = {
  /** What the form holds at first: nothing, or the decision that is changed. */
  readonly initial: DecisionContent;
  readonly people: readonly PossibleParticipant[];
  readonly drafts: FormDrafts;
  /** What is said before it is recorded: where it goes. */
  readonly goesTo: string;
  /** Records it; false when it could not be saved. */
  readonly onDecide: (deciding: DecisionFields) => Promise<boolean>;
  readonly onCancel: (() => void) | null;
};

const form = { form: 'decision' } as const;
const choices = decisions.map((value) => ({ value, label: decisionNames[value] }));

type Missing = 'decision' | 'reasons' | null;

/** The form of a decision: what, why, and who was there. */
export function DecisionForm({ initial, people, drafts, goesTo, onDecide, onCancel }: Props) {
  const draft = drafts.find(form);
  const content = draft?.content.form === 'decision' ? draft.content : initial;
  const { decision, reasons } = content;
  const change = (changed: Partial<DecisionContent>) => drafts.type(form, { ...content, ...changed }, initial);
  const [missing, setMissing] = useState<Missing>(null);
  const element = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const decide = useOneAtATime(async () => {
    const lacking: Missing = decision === null ? 'decision' : reasons.trim() === '' ? 'reasons' : null;
    setMissing(lacking);
    if (lacking === 'reasons') field.current?.focus();
    if (lacking === 'decision') element.current?.querySelector<HTMLElement>('[role="radio"]')?.focus();
    if (decision !== null && lacking === null) await onDecide({ decision, reasons: reasons.trim(), present: listPresent(content, people) });
  });
  return (
    <form
      ref={element}
      autocomplete="off"
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
        onChoose={(value) => change({ decision: decisions.find((one) => one === value) ?? null })}
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
          ref={field}
          id={id}
          class={partsStyles.input}
          rows={4}
          maxLength={longestEntry}
          aria-invalid={missing === 'reasons'}
          aria-describedby={missing === 'reasons' ? `${id}-fault` : undefined}
          value={reasons}
          onInput={({ currentTarget }) => change({ reasons: currentTarget.value })}
        />
        {missing === 'reasons' && (
          <p id={`${id}-fault`} role="alert" class={partsStyles.hint}>
            {decisionTexts.reasonsNeeded}
          </p>
        )}
      </div>
      <Present people={people} content={content} onChange={change} />
      <p class={styles.decisionHint}>{goesTo}</p>
      <DraftLine draft={draft} what={decisionTexts.title} onDiscard={onCancel === null ? drafts.discard : null} field={field} />
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
