import { useId, useMemo } from 'preact/hooks';
import { FoundWords } from '@/components/panel/notes/FoundWords';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { findTurns } from '@/lib/core/captions/find-turns';
import type { CaptionTurn } from '@/lib/core/captions/turn';
import type { Interview } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { transcriptModel } from '@/lib/state/page/captions/captions';
import { captionTexts } from '@/lib/text/captions/captions';
import styles from './found-turns.module.css';

/** How many of the newest turns that fit are listed. */
const mostListed = 50;

type FoundTurnProps = { readonly turn: CaptionTurn; readonly startedAt: number; readonly query: string };

function FoundTurn({ turn, startedAt, query }: FoundTurnProps) {
  return (
    <li>
      <button type="button" class={styles.foundTurn} onClick={() => transcriptModel.pointAt(turn.id)}>
        <time>{formatCallTime(callTime(turn.at, startedAt))}</time>{' '}
        <span dir="auto">
          <b>
            <bdi>{turn.speaker === '' ? captionTexts.unnamed : turn.speaker}</bdi>:
          </b>{' '}
          <FoundWords text={turn.text} query={query} />
        </span>
      </button>
    </li>
  );
}

/** The turns that hold the words that the notes are searched for; pressed, one is shown in the transcript. */
export function FoundTurns({ interview, query }: { readonly interview: Interview; readonly query: string }) {
  const heading = useId();
  const all = transcriptModel.turns.value;
  const found = useMemo(() => findTurns(all, query), [all, query]);
  if (all.length === 0 || query.trim() === '') return null;
  const listed = found.slice(-mostListed);
  return (
    <section class={styles.foundTurns} data-part="found-turns" aria-labelledby={heading}>
      <h3 id={heading}>{captionTexts.inTranscript}</h3>
      <span class={partsStyles.hint} role="status">
        {captionTexts.found(found.length)}
        {found.length > listed.length && ` ${captionTexts.newestListed(listed.length)}`}
      </span>
      {listed.length > 0 && (
        <ul role="list" aria-labelledby={heading}>
          {listed.map((turn) => (
            <FoundTurn key={turn.id} turn={turn} startedAt={interview.startedAt} query={query} />
          ))}
        </ul>
      )}
    </section>
  );
}
