import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LongWords } from '@/components/panel/lazy-capture';
import { isModified } from '@/components/ui/keys';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { stanceLabels } from '@/lib/core/note/stance';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import type { ListedSuggestion } from '@/lib/state/suggestions/open-suggestions';
import { explainSuggestion, suggestionTexts } from '@/lib/text/suggestions/list';
import styles from './suggestions.module.css';

/** The actions on a suggestion. */
export type SuggestionActs = {
  readonly take: (listed: ListedSuggestion, dimension?: string) => void;
  readonly refuse: (listed: ListedSuggestion) => void;
  readonly reopen: (listed: ListedSuggestion) => void;
  /** Moves the focus to the next suggestion or the previous one. */
  readonly move: (turnId: string, by: 1 | -1) => void;
};

/** Longer quotes, in characters, are shortened. */
const long = 700;

type Props = { readonly listed: ListedSuggestion; readonly interview: Interview; readonly acts: SuggestionActs };

/** Handles a key on the focused suggestion; false when the key has no meaning. Enter presses the focused button. */
function press(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, { listed, acts }: Props): boolean {
  if (event.defaultPrevented || event.repeat || isModified(event)) return false;
  if (event.key === '#') event.currentTarget.querySelector<HTMLElement>('[data-act="elsewhere"]')?.click();
  else if (event.key === 'Delete') acts.refuse(listed);
  else if (event.key === 'ArrowDown') acts.move(listed.turn.id, 1);
  else if (event.key === 'ArrowUp') acts.move(listed.turn.id, -1);
  else return false;
  return true;
}

function Quote({ listed: { turn, suggested }, interview }: Pick<Props, 'listed' | 'interview'>) {
  return (
    <>
      <p class={styles.suggestedQuote} dir="auto">
        <bdi>{turn.text.length > long ? <LongWords text={turn.text} /> : `“${turn.text}”`}</bdi>
      </p>
      <p class={styles.suggestedWhy}>
        <time>{formatCallTime(callTime(turn.at, interview.startedAt))}</time> <b>{stanceLabels[suggested.stance]}</b>
        {explainSuggestion(suggested).map((reason) => (
          <bdi key={reason}>{reason}</bdi>
        ))}
      </p>
    </>
  );
}

function Done({ listed, interview, acts }: Props) {
  const { done, suggested } = listed;
  const elsewhere = interview.rubric.dimensions.find(({ id }) => id === done?.dimension && id !== suggested.dimension);
  const words = done?.act === 'refused' ? 'Refused.' : elsewhere === undefined ? 'Taken as a note.' : `Filed under ${elsewhere.name}.`;
  return (
    <p class={styles.suggestionDone}>
      {words}{' '}
      <button type="button" class={partsStyles.quiet} data-act="undo" onClick={() => acts.reopen(listed)}>
        Undo
      </button>
    </p>
  );
}

type ElsewhereProps = {
  readonly dimensions: Interview['rubric']['dimensions'];
  readonly onChoose: (dimension: string) => void;
  readonly onClose: () => void;
};

/** The other dimensions to file a suggestion under; the first one takes the focus when they appear. */
function Elsewhere({ dimensions, onChoose, onClose }: ElsewhereProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Whoever pressed while typing a note continues typing it.
    if (document.activeElement?.id !== 'note') first.current?.focus();
  }, []);
  return (
    <div
      role="group"
      class={styles.suggestionActs}
      aria-label="File under"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {dimensions.map(({ id, name }, index) => (
        <button key={id} ref={index === 0 ? first : null} type="button" class={partsStyles.outlined} onClick={() => onChoose(id)}>
          <bdi>{name}</bdi>
        </button>
      ))}
    </div>
  );
}

/** One suggestion: the quote, its time, the reason, and its actions; after one of them, the undo. */
export function SuggestionItem(props: Props) {
  const { listed, interview, acts } = props;
  const { turn, suggested, done } = listed;
  const [isFiling, setFiling] = useState(false);
  const elsewhere = useRef<HTMLButtonElement>(null);
  const close = () => {
    setFiling(false);
    elsewhere.current?.focus();
  };
  const others = interview.rubric.dimensions.filter(({ id }) => id !== suggested.dimension);
  if (done !== null)
    return (
      <li class={styles.suggestion} data-turn={turn.id} data-done="">
        <p class={styles.suggestedQuote} dir="auto">
          <bdi>“{turn.text}”</bdi>
        </p>
        <Done {...props} />
      </li>
    );
  return (
    <li class={styles.suggestion} data-turn={turn.id} onKeyDown={(event) => press(event, props) && event.preventDefault()}>
      <Quote listed={listed} interview={interview} />
      <p class={styles.suggestionActs}>
        <button type="button" class={partsStyles.outlined} data-act="take" title={suggestionTexts.keys} onClick={() => acts.take(listed)}>
          {suggestionTexts.take}
        </button>
        <button
          ref={elsewhere}
          type="button"
          class={partsStyles.quiet}
          data-act="elsewhere"
          aria-expanded={isFiling}
          onClick={() => setFiling(!isFiling)}
        >
          {suggestionTexts.elsewhere}
        </button>
        <button type="button" class={partsStyles.quiet} data-act="refuse" onClick={() => acts.refuse(listed)}>
          {suggestionTexts.refuse}
        </button>
      </p>
      {isFiling && <Elsewhere dimensions={others} onChoose={(dimension) => acts.take(listed, dimension)} onClose={close} />}
    </li>
  );
}
