import { useId, useRef, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import { interviewAddress } from '@/components/workspace/interviews/route';
import { type DebriefComment, longestEntry } from '@/lib/core/debrief/entries';
import type { DisagreementEnd } from '@/lib/state/debrief/debrief-view';
import { disagreementTexts } from '@/lib/text/debrief/page';
import { CellDetails } from '../table/CellDetails';
import styles from './Disagreement.module.css';
import { EndHeading, Written } from './Written';

type Props = {
  readonly end: DisagreementEnd;
  readonly dimension: string;
  readonly comments: readonly DebriefComment[];
  /** Saves what was written; false when it could not be saved. */
  readonly onWrite: (text: string) => Promise<boolean>;
  readonly onWithdraw: (comment: DebriefComment) => void;
};

function Ask({ end: { column, cell }, onWrite }: Pick<Props, 'end' | 'onWrite'>) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const save = useOneAtATime(async () => {
    if (text.trim() === '') return field.current?.focus();
    const isSaved = await onWrite(text.trim());
    // What was typed meanwhile stays.
    if (isSaved) setText((now) => (now === text ? '' : now));
  });
  return (
    <form
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
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-hint`} class={partsStyles.hint}>
        {disagreementTexts.askHint}
      </p>
      <button type="submit" class={partsStyles.outlined}>
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
      <EndHeading end={end} />
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
