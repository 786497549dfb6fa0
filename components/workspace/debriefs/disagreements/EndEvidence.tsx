import { useId, useRef } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import { interviewAddress } from '@/components/workspace/interviews/route';
import type { DebriefDraft, EvidenceContent } from '@/lib/core/debrief/draft';
import { type DebriefComment, longestEntry } from '@/lib/core/debrief/entries';
import type { DisagreementEnd, EvidenceRow } from '@/lib/state/debrief/debrief-view';
import { disagreementTexts } from '@/lib/text/debrief/page';
import { DraftLine, type FormDrafts } from '../drafts/DraftLine';
import { CellDetails } from '../table/CellDetails';
import styles from './Disagreement.module.css';
import { EndHeading, Written } from './Written';

type Props = {
  readonly end: DisagreementEnd;
  readonly row: EvidenceRow;
  readonly comments: readonly DebriefComment[];
  readonly drafts: FormDrafts;
  /** Saves what was written; false when it could not be saved. */
  readonly onWrite: (text: string, draft: DebriefDraft | null) => Promise<boolean>;
  readonly onWithdraw: (comment: DebriefComment) => void;
};

function Ask({ end: { column, cell }, row, drafts, onWrite }: Pick<Props, 'end' | 'row' | 'drafts' | 'onWrite'>) {
  const { scorecardId } = column;
  const form = { form: 'evidence', scorecardId, ids: row.ids } as const;
  const empty: EvidenceContent = { form: 'evidence', scorecardId, dimension: row.id, text: '' };
  const draft = drafts.find(form);
  const { text } = draft?.content.form === 'evidence' ? draft.content : empty;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const save = useOneAtATime(async () => {
    if (text.trim() === '') return field.current?.focus();
    await onWrite(text.trim(), draft);
  });
  return (
    <form
      autocomplete="off"
      noValidate
      class={partsStyles.field}
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(reportError);
      }}
    >
      <label for={id}>{disagreementTexts.ask(column.name, cell.score ?? 0)}</label>
      <textarea
        dir="auto"
        ref={field}
        id={id}
        class={partsStyles.input}
        rows={2}
        maxLength={longestEntry}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => drafts.type(form, { ...empty, text: currentTarget.value }, empty)}
      />
      <p id={`${id}-hint`} class={partsStyles.hint}>
        {disagreementTexts.askHint}
      </p>
      <DraftLine draft={draft} what={disagreementTexts.ask(column.name, cell.score ?? 0)} onDiscard={drafts.discard} field={field} />
      <button type="submit" class={partsStyles.outlined}>
        {disagreementTexts.save}
      </button>
    </form>
  );
}

/** One end of a wide disagreement: the rating with its anchor and evidence, what was written since, and a field for more. */
export function EndEvidence({ end, row, comments, drafts, onWrite, onWithdraw }: Props) {
  const { column, cell } = end;
  return (
    <div class={styles.end}>
      <EndHeading end={end} />
      <CellDetails column={column} cell={cell} dimension={row.name} />
      {comments.length === 0 ? (
        <p class={styles.endState} data-tone="needs">
          <StateIcon name="clock" />
          <span>{disagreementTexts.waiting}</span>
        </p>
      ) : (
        <Written comments={comments} onWithdraw={onWithdraw} />
      )}
      <Ask end={end} row={row} drafts={drafts} onWrite={onWrite} />
      {column.isOwn && (
        <p>
          <a class={styles.endAmend} href={interviewAddress(column.interviewId)}>
            {disagreementTexts.amend}
          </a>
        </p>
      )}
    </div>
  );
}
