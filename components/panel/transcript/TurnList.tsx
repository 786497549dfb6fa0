import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isModified } from '@/components/ui/keys';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { CaptionTurn } from '@/lib/core/captions/turn';
import type { Interview } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { quotes, transcriptModel } from '@/lib/state/page/captions/captions';
import { preferencesModel } from '@/lib/state/page/preferences';
import { captionTexts } from '@/lib/text/captions/captions';
import { selectedIn, TurnRow } from './TurnRow';
import styles from './transcript.module.css';
import { useFollowing, useTurnWindow } from './use-turn-window';

const quote = (turn: CaptionTurn, words: string) => void quotes.quoteTurn(turn, words === '' ? undefined : words).catch(reportError);

const isField = (target: EventTarget | null) => target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

const turnAt = (node: Node | null | undefined) => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-turn]') ?? null;
};

/** Outside of fields, Q makes a note from the selected words, from the focused turn, or from the candidate's last turn. */
function useQuoteKey(turns: readonly CaptionTurn[]): void {
  const now = useRef(turns);
  now.current = turns;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'q' || event.repeat || isModified(event) || isField(event.target) || !preferencesModel.singleKeys.peek())
        return;
      event.preventDefault();
      const selection = document.getSelection();
      const row = selection?.isCollapsed === false ? turnAt(selection.anchorNode) : turnAt(document.activeElement);
      const turn = now.current.find(({ id }) => id === row?.dataset.turn);
      if (turn !== undefined) quote(turn, selectedIn(row));
      else quotes.quoteLatest().catch(reportError);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY };

type Props = { readonly interview: Interview; readonly turns: readonly CaptionTurn[]; readonly query: string };

/** Calls `goTo` with the index of the turn that is to be shown, once it is among these. */
function usePointed(turns: readonly CaptionTurn[], goTo: (index: number) => void): void {
  const pointed = transcriptModel.pointed.value;
  const index = pointed === null ? -1 : turns.findIndex(({ id }) => id === pointed.turnId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn that is pointed at.
  useLayoutEffect(() => {
    if (index < 0) return;
    transcriptModel.arrive();
    goTo(index);
  }, [pointed, index]);
}

/** The turns in order: only those near the viewport are rendered, and the list follows its end until the user scrolls away. */
export function TurnList({ interview, turns, query }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const found = current === null ? -1 : turns.findLastIndex(({ id }) => id === current);
  const held = found < 0 ? turns.length - 1 : found;
  const { rows, drawn, after } = useTurnWindow(list, turns.length, held);
  const { isFollowing, onScroll, follow } = useFollowing(list);
  useQuoteKey(turns);
  const goTo = (index: number) => {
    setCurrent(turns[index]?.id ?? null);
    rows.scrollToIndex(index);
    requestAnimationFrame(() => (list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`) ?? list.current)?.focus());
  };
  usePointed(turns, goTo);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || isModified(event) || turnAt(document.activeElement) === null) return;
    event.preventDefault();
    goTo(Math.min(turns.length - 1, Math.max(0, held + step)));
  };
  return (
    <div class={styles.listPlace}>
      <ul
        ref={list}
        role="list"
        class={styles.turns}
        aria-label={captionTexts.heading}
        tabIndex={interview.finishedAt === null ? undefined : 0}
        onScroll={onScroll}
        onKeyDown={move}
        onFocusIn={({ target }) => setCurrent(turnAt(target instanceof Node ? target : null)?.dataset.turn ?? null)}
      >
        {drawn.map(({ index, spaceBefore }) => {
          const turn = turns[index];
          if (turn === undefined) return null;
          return (
            <Fragment key={turn.id}>
              {spaceBefore > 0 && <li role="presentation" style={{ height: `${spaceBefore}px` }} />}
              <TurnRow
                turn={turn}
                time={formatCallTime(callTime(turn.at, interview.startedAt))}
                role={transcriptModel.roleOfSpeaker(turn.speaker)}
                isSame={turns[index - 1]?.speaker === turn.speaker}
                query={query}
                index={index}
                total={turns.length}
                isCurrent={index === held}
                measure={rows.measureElement}
                {...(interview.finishedAt === null && { onQuote: quote })}
              />
            </Fragment>
          );
        })}
        {after > 0 && <li role="presentation" style={{ height: `${after}px` }} />}
      </ul>
      {!isFollowing && (
        <button type="button" class={`${partsStyles.outlined} ${styles.newest}`} data-part="newest" onClick={follow}>
          {captionTexts.newest}
        </button>
      )}
    </div>
  );
}
