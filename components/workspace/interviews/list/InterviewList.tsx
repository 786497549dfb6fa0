import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import interviewsStyles from '@/components/workspace/interviews/interviews.module.css';
import type { InterviewHead } from '@/lib/core/interview/head';
import { observeStates, type ScorecardState } from '@/lib/state/interviews/workspace';
import { InterviewRow } from '../InterviewRow';
import { usePageWindow } from './use-page-window';

/** States are read for so many rows at a time, so that scrolling by a row reads nothing. */
const block = 32;

const none: ReadonlyMap<string, ScorecardState> = new Map();

/** How the scorecards of the rows near the viewport stand. */
function useStates(heads: readonly InterviewHead[], first: number, last: number): ReadonlyMap<string, ScorecardState> {
  const [states, setStates] = useState(none);
  const from = Math.floor(first / block) * block;
  const to = Math.ceil((last + 1) / block) * block;
  useEffect(() => {
    const stop = new AbortController();
    observeStates(heads.slice(from, to), setStates, stop.signal);
    return () => stop.abort();
  }, [heads, from, to]);
  return states;
}

/** Which interview's row holds the focus, while it is in the list. */
function useFocused() {
  const [focused, setFocused] = useState<string | null>(null);
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-interview]') : null;
    setFocused(row?.dataset.interview ?? null);
  };
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const inside = currentTarget instanceof Element && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) setFocused(null);
  };
  return { focused, onFocusIn, onFocusOut };
}

type Props = {
  readonly heads: readonly InterviewHead[];
  /** The id of the element that names the list. */
  readonly labelledBy: string;
};

/** A list of interviews, however many: only the rows near the viewport are drawn, and the one that has the focus. */
export function InterviewList({ heads, labelledBy }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const ids = useMemo(() => heads.map(({ id }) => id), [heads]);
  const { focused, ...follow } = useFocused();
  const window = usePageWindow(list, { ids, held: focused === null ? -1 : ids.indexOf(focused) });
  const { startIndex = 0, endIndex = 0 } = window.range ?? {};
  const states = useStates(heads, startIndex, endIndex);
  const { scrollMargin } = window.options;
  return (
    <ul
      ref={list}
      role="list"
      class={interviewsStyles.windowed}
      aria-labelledby={labelledBy}
      style={{ height: `${window.getTotalSize()}px` }}
      {...follow}
    >
      {window.getVirtualItems().map(({ index, start }) => {
        const head = heads[index];
        if (head === undefined) return null;
        return (
          <InterviewRow
            key={head.id}
            head={head}
            state={states.get(head.id)}
            place={index + 1}
            total={heads.length}
            top={start - scrollMargin}
            measure={window.measureElement}
          />
        );
      })}
    </ul>
  );
}
