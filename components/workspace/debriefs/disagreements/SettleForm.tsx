import { useId, useRef, useState } from 'preact/hooks';
import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import { longestEntry, type Settlement, settlingWays } from '@/lib/core/debrief/entries';
import type { SettlingFields } from '@/lib/state/debrief/debrief-actions';
import { disagreementTexts, settlingNames } from '@/lib/text/debrief/page';
import styles from './Disagreement.module.css';

type Props = {
  readonly dimension: string;
  /** Saves it; false when it could not be saved. */
  readonly onSettle: (settling: SettlingFields) => Promise<boolean>;
};

const choices = settlingWays.map((value) => ({ value, label: settlingNames[value] }));

/** The form that settles a disagreement: reconciled, or by a follow-up interview; how, and why. */
export function SettleForm({ dimension, onSettle }: Props) {
  const [how, setHow] = useState<Settlement['how']>('reconciled');
  const [reason, setReason] = useState('');
  const [startsAt, setStartsAt] = useState<number | null>(null);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const settle = useOneAtATime(async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return field.current?.focus();
    await onSettle({ how, reason: reason.trim(), startsAt: how === 'follow-up' ? startsAt : null });
  });
  return (
    <form
      noValidate
      class={styles.settleForm}
      onSubmit={(event) => {
        event.preventDefault();
        void settle().catch(reportError);
      }}
    >
      <RadioGroup
        label={disagreementTexts.how(dimension)}
        className={styles.settleWays}
        choices={choices}
        chosen={how}
        saved={false}
        needsRing
        onChoose={(value) => setHow(settlingWays.find((way) => way === value) ?? 'reconciled')}
      />
      <div class={partsStyles.field}>
        <label for={id}>{disagreementTexts.reason}</label>
        <textarea
          dir="auto"
          ref={field}
          id={id}
          class={partsStyles.input}
          rows={2}
          maxLength={longestEntry}
          aria-invalid={isMissing}
          aria-describedby={`${id}-hint`}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <p id={`${id}-hint`} role={isMissing ? 'alert' : undefined} class={partsStyles.hint}>
          {isMissing ? disagreementTexts.reasonNeeded : disagreementTexts.stay}
        </p>
      </div>
      {how === 'follow-up' && (
        <div class={partsStyles.field}>
          <label for={`${id}-when`}>{disagreementTexts.when}</label>
          <input
            id={`${id}-when`}
            class={partsStyles.input}
            type="datetime-local"
            aria-describedby={`${id}-when-hint`}
            onChange={({ currentTarget: { value } }) => setStartsAt(value === '' ? null : new Date(value).getTime())}
          />
          <p id={`${id}-when-hint`} class={partsStyles.hint}>
            {disagreementTexts.whenHint}
          </p>
        </div>
      )}
      <button type="submit" class={partsStyles.outlined}>
        {disagreementTexts.settle}
      </button>
    </form>
  );
}
