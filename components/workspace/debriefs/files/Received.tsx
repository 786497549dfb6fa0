import { useLayoutEffect, useRef } from 'preact/hooks';
import { StateIcon, type StateIconName } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { isTyping } from '@/components/workspace/is-typing';
import type { FileOutcome, ReceivedState } from '@/lib/state/debrief/receive-files';
import { receivedTexts } from '@/lib/text/debrief/list';
import styles from './Received.module.css';

const icons: Readonly<Record<FileOutcome['tone'], StateIconName>> = { done: 'done', waits: 'lock', refused: 'wrong' };

type Props = {
  readonly state: ReceivedState;
  readonly onStop: () => void;
  readonly onDismiss: () => void;
  /** Adds a scorecard by hand; null where there is no debrief to add it to. */
  readonly onJoin: ((scorecardId: string) => void) | null;
  readonly isJoined: (scorecardId: string) => boolean;
};

type OutcomeProps = Pick<Props, 'onJoin' | 'isJoined'> & { readonly outcome: FileOutcome };

function Outcome({ outcome: { file, text, tone, candidate, scorecardId }, onJoin, isJoined }: OutcomeProps) {
  return (
    <li data-tone={tone}>
      <StateIcon name={icons[tone]} />
      <span>
        <b>
          <bdi>{file}</bdi>
        </b>
        <span dir="auto">
          {text}
          {candidate !== null && `, ${receivedTexts.elsewhere(candidate)}`}
        </span>
      </span>
      {scorecardId !== null &&
        onJoin !== null &&
        (isJoined(scorecardId) ? (
          <span class={partsStyles.hint}>{receivedTexts.added}</span>
        ) : (
          <button type="button" class={partsStyles.outlined} aria-label={`${receivedTexts.join}: ${file}`} onClick={() => onJoin(scorecardId)}>
            {receivedTexts.join}
          </button>
        ))}
    </li>
  );
}

/** What came of each file that was given: read, waiting, or refused by its name with what does not fit. */
export function Received({ state, onStop, onDismiss, onJoin, isJoined }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isReading = state.is === 'reading';
  useLayoutEffect(() => {
    if (!isReading && !isTyping(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, [isReading]);
  if (state.is === 'reading')
    return (
      <div class={styles.received} role="status">
        <p>{receivedTexts.reading(state.done, state.total)}</p>
        <button type="button" class={partsStyles.quiet} onClick={onStop}>
          {receivedTexts.stop}
        </button>
      </div>
    );
  return (
    <section class={styles.received} aria-label={receivedTexts.title}>
      <h2 ref={heading} tabIndex={-1}>
        {receivedTexts.title}
      </h2>
      <ul aria-label={receivedTexts.title}>
        {state.outcomes.map((outcome, at) => (
          <Outcome key={`${at} ${outcome.file}`} outcome={outcome} onJoin={onJoin} isJoined={isJoined} />
        ))}
      </ul>
      {onJoin === null && state.outcomes.some(({ scorecardId }) => scorecardId !== null) && <p class={partsStyles.hint}>{receivedTexts.next}</p>}
      {state.note !== null && <p class={partsStyles.hint}>{state.note}</p>}
      <button type="button" class={partsStyles.quiet} onClick={onDismiss}>
        {receivedTexts.dismiss}
      </button>
    </section>
  );
}
