import { FoundWords } from '@/components/panel/lazy-capture';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { CaptionTurn, SpeakerRole } from '@/lib/core/captions/turn';
import { captionTexts } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

type Props = {
  readonly turn: CaptionTurn;
  /** Its call time in words. */
  readonly time: string;
  readonly role: SpeakerRole;
  /** Whether the turn before has the same speaker, whose name is shown there. */
  readonly isSame: boolean;
  readonly query: string;
  readonly index: number;
  readonly total: number;
  /** Whether Tab reaches this row's button; the arrow keys reach the others. */
  readonly isCurrent: boolean;
  /** Makes a note from it, or from the selected words in it; absent where no more notes can be made. */
  readonly onQuote?: (turn: CaptionTurn, words: string) => void;
  readonly measure?: (row: HTMLLIElement | null) => void;
};

/** The selected words in an element; '' where there are none. */
export function selectedIn(element: Element | null): string {
  const selection = element?.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || element === null) return '';
  const words = element.querySelector('[data-part="words"]');
  return words?.contains(selection.anchorNode) && words.contains(selection.focusNode) ? selection.toString() : '';
}

/** One turn: its time, speaker, words, and the button that makes a note from it. */
export function TurnRow({ turn, time, role, isSame, query, index, total, isCurrent, onQuote, measure }: Props) {
  const name = turn.speaker === '' ? captionTexts.unnamed : turn.speaker;
  return (
    <li
      ref={measure ?? null}
      class={styles.turn}
      data-part="turn"
      data-index={index}
      data-turn={turn.id}
      data-role={role}
      aria-setsize={total}
      aria-posinset={index + 1}
    >
      <time>{time}</time>{' '}
      <p dir="auto">
        <b class={isSame ? partsStyles.hidden : undefined}>
          <bdi>{name}</bdi>:{' '}
        </b>
        <span data-part="words">{query === '' ? turn.text : <FoundWords text={turn.text} query={query} />}</span>
      </p>
      {onQuote !== undefined && (
        <button
          type="button"
          class={`${controlsStyles.tool} ${styles.quote}`}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={captionTexts.quote(time)}
          title={captionTexts.quoteHint}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => onQuote(turn, selectedIn(event.currentTarget.closest('li')))}
        >
          <Icon name="plus" />
        </button>
      )}
    </li>
  );
}
