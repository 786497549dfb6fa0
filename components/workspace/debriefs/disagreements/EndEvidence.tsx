import { useId, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import pillStyles from '@/components/ui/styles/pill.module.css';
import { interviewAddress } from '@/components/workspace/interviews/route';
import { type DebriefComment, longestEntry } from '@/lib/core/debrief/entries';
import type { DisagreementEnd } from '@/lib/state/debrief/debrief-view';
import { disagreementTexts, namePerson } from '@/lib/text/debrief/page';
import { CellDetails } from '../table/CellDetails';
import styles from './Disagreement.module.css';

type Props = {
  readonly end: DisagreementEnd;
  readonly dimension: string;
  readonly comments: readonly DebriefComment[];
  /** Saves what was written; false when it could not be saved. */
  readonly onWrite: (text: string) => Promise<boolean>;
  readonly onWithdraw: (comment: DebriefComment) => void;
};

function Written({ comments, onWithdraw }: Pick<Props, 'comments' | 'onWithdraw'>) {
  return (
    <>
      {comments.map((comment) => (
        <div key={comment.id} class={styles.endWritten}>
          <p class={styles.endState} data-tone="done">
            <StateIcon name="done" />
            <span>{disagreementTexts.wrote(namePerson(comment.by), comment.at)}</span>
          </p>
          <p dir="auto">{comment.text}</p>
          <button type="button" class={partsStyles.quiet} onClick={() => onWithdraw(comment)}>
            {disagreementTexts.withdraw}
          </button>
        </div>
      ))}
    </>
  );
}

function Ask({ end: { column, cell }, onWrite }: Pick<Props, 'end' | 'onWrite'>) {
  const [text, setText] = useState('');
  const [isSaving, setSaving] = useState(false);
  const id = useId();
  const save = async () => {
    setSaving(true);
    if (await onWrite(text.trim())) setText('');
    setSaving(false);
  };
  return (
    <form
      noValidate
      class={partsStyles.field}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !isSaving) void save().catch(reportError);
      }}
    >
      <label for={id}>{disagreementTexts.ask(column.name, cell.score ?? 0)}</label>
      <textarea
        dir="auto"
        id={id}
        class={partsStyles.input}
        rows={2}
        maxLength={longestEntry}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-hint`} class={partsStyles.hint}>
        {disagreementTexts.askHint}
      </p>
      <button type="submit" class={partsStyles.outlined} disabled={text.trim() === '' || isSaving}>
        {disagreementTexts.save}
      </button>
    </form>
  );
}

/** One end of a wide disagreement: the rating with its anchor and evidence, what was written since, and a field for more. */
export function EndEvidence({ end, dimension, comments, onWrite, onWithdraw }: Props) {
  const { column, cell } = end;
  return (
    <div class={styles.end}>
      <h4>
        <span class={pillStyles.pill} data-score={cell.score ?? undefined}>
          {cell.score}
        </span>
        <span dir="auto">{column.name}</span>
      </h4>
      <CellDetails column={column} cell={cell} dimension={dimension} />
      {comments.length === 0 ? (
        <p class={styles.endState} data-tone="needs">
          <StateIcon name="clock" />
          <span>{disagreementTexts.waiting}</span>
        </p>
      ) : (
        <Written comments={comments} onWithdraw={onWithdraw} />
      )}
      <Ask end={end} onWrite={onWrite} />
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
