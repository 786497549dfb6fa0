import { useRef } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview/interview';
import { openSuggestions } from '@/lib/state/page/suggestions/open';
import type { ListedSuggestion } from '@/lib/state/suggestions/open-suggestions';
import { suggestionTexts } from '@/lib/text/suggestions/list';
import { type SuggestionActs, SuggestionItem } from './SuggestionItem';
import styles from './suggestions.module.css';

type Props = {
  readonly listed: readonly ListedSuggestion[];
  readonly interview: Interview;
  /** Takes the focus when no suggestion is left to take it. */
  readonly onEmpty: () => void;
};

const firstShown = 30;

/** The suggestions in spoken order, the first thirty; decided ones make room for the next. */
export function SuggestionList({ listed, interview, onEmpty }: Props) {
  const list = useRef<HTMLUListElement>(null);

  const itemOf = (turnId: string) => list.current?.querySelector<HTMLElement>(`[data-turn="${CSS.escape(turnId)}"]`) ?? null;
  const focusTake = (turnId: string | undefined) => {
    const take = turnId === undefined ? null : itemOf(turnId)?.querySelector<HTMLElement>('[data-act="take"]');
    if (take) take.focus();
    else onEmpty();
  };

  /** Does something with a suggestion; if the focus was in it, it moves to the next one, otherwise it stays where it is. */
  async function act(turnId: string, work: () => Promise<boolean>, goTo: string | undefined): Promise<void> {
    const item = itemOf(turnId);
    const hadFocus = item?.contains(document.activeElement) ?? false;
    if (!(await work()) || !hadFocus) return;
    queueMicrotask(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body || item?.contains(activeElement)) focusTake(goTo);
    });
  }

  const open = listed.filter(({ done }) => done === null).map(({ turn }) => turn.id);
  const neighbour = (turnId: string, by: 1 | -1) => open[open.indexOf(turnId) + by];
  const nextOf = (turnId: string) => neighbour(turnId, 1) ?? neighbour(turnId, -1);
  const acts: SuggestionActs = {
    take: (suggestion, dimension) => {
      const { id } = suggestion.turn;
      act(id, () => openSuggestions.take(suggestion, dimension), nextOf(id)).catch(reportError);
    },
    refuse: (suggestion) => {
      const { id } = suggestion.turn;
      act(id, () => openSuggestions.refuse(suggestion), nextOf(id)).catch(reportError);
    },
    reopen: (suggestion) => {
      act(suggestion.turn.id, () => openSuggestions.reopen(suggestion), suggestion.turn.id).catch(reportError);
    },
    move: (turnId, by) => {
      const next = neighbour(turnId, by);
      if (next !== undefined) focusTake(next);
    },
  };
  return (
    <>
      <ul ref={list} role="list" class={styles.suggestionList} aria-label={suggestionTexts.list}>
        {listed.slice(0, firstShown).map((suggestion) => (
          <SuggestionItem key={suggestion.turn.id} listed={suggestion} interview={interview} acts={acts} />
        ))}
      </ul>
      {listed.length > firstShown && <p class={styles.moreSuggestions}>{listed.length - firstShown} more follow once these are decided.</p>}
    </>
  );
}
