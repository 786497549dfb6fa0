import { useId, useRef, useState } from 'preact/hooks';
import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import { localTime } from '@/components/workspace/local-time';
import type { SettlementContent } from '@/lib/core/debrief/draft';
import { longestEntry, settlingWays } from '@/lib/core/debrief/entries';
import type { EvidenceRow } from '@/lib/state/debrief/debrief-view';
import type { SettlingFields } from '@/lib/state/debrief/records';
import { disagreementTexts, settlingNames } from '@/lib/text/debrief/page';
import { DraftLine, type FormDrafts } from '../drafts/DraftLine';
import styles from './Disagreement.module.css';

type Props = {
  readonly row: EvidenceRow;
  readonly drafts: FormDrafts;
  /** Saves it; false when it could not be saved. */
  readonly onSettle: (settling: SettlingFields) => Promise<boolean>;
  /** Leaves it as it was settled before; null where it was not. */
  readonly onCancel: (() => void) | null;
};

const choices = settlingWays.map((value) => ({ value, label: settlingNames[value] }));

/** The form that settles a disagreement: reconciled, or by a follow-up interview; how, and why. */
export function SettleForm({ row, drafts, onSettle, onCancel }: Props) {
  const form = { form: 'settlement', ids: row.ids } as const;
  const empty: SettlementContent = { form: 'settlement', dimension: row.id, how: 'reconciled', reason: '', startsAt: null };
  const draft = drafts.find(form);
  const content = draft?.content.form === 'settlement' ? draft.content : empty;
  const { how, reason, startsAt } = content;
  const change = (changed: Partial<SettlementContent>) => drafts.type(form, { ...content, ...changed }, empty);
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
      autocomplete="off"
      noValidate
      class={styles.settleForm}
      onSubmit={(event) => {
        event.preventDefault();
        void settle().catch(reportError);
      }}
    >
      <RadioGroup
        label={disagreementTexts.how(row.name)}
        className={styles.settleWays}
        choices={choices}
        chosen={how}
        saved={false}
        needsRing
        onChoose={(value) => change({ how: settlingWays.find((way) => way === value) ?? 'reconciled' })}
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
          onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
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
            value={localTime(startsAt)}
            onChange={({ currentTarget: { value } }) => change({ startsAt: value === '' ? null : new Date(value).getTime() })}
          />
          <p id={`${id}-when-hint`} class={partsStyles.hint}>
            {disagreementTexts.whenHint}
          </p>
        </div>
      )}
      <DraftLine draft={draft} what={row.name} onDiscard={onCancel === null ? drafts.discard : null} field={field} />
      <div class={styles.settleActs}>
        <button type="submit" class={partsStyles.outlined}>
          {disagreementTexts.settle}
        </button>
        {onCancel !== null && (
          <button type="button" class={partsStyles.quiet} onClick={onCancel}>
            {disagreementTexts.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
