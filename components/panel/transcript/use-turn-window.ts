import { defaultRangeExtractor } from '@tanstack/virtual-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVirtualRows, type VirtualRows, withHeldRow } from '@/components/panel/use-virtual-rows';
import { isAtEnd } from '@/components/ui/at-end';

const rowEstimate = 44;
const overscan = 8;
/** Up to this many turns are all rendered. */
const drawnWhole = 80;

type List = { readonly current: HTMLUListElement | null };

/** A rendered row, and the height of the rows before it that are not rendered, in pixels. */
type DrawnRow = { readonly index: number; readonly spaceBefore: number };

/** The rendered rows of a long list; `after` is the height of those after the last. */
function drawnRows(rows: VirtualRows, count: number): { readonly drawn: readonly DrawnRow[]; readonly after: number } {
  if (count <= drawnWhole) return { drawn: Array.from({ length: count }, (_, index) => ({ index, spaceBefore: 0 })), after: 0 };
  const items = rows.getVirtualItems();
  const drawn = items.map(({ index, start }, position) => ({ index, spaceBefore: start - (items[position - 1]?.end ?? 0) }));
  return { drawn, after: rows.getTotalSize() - (items.at(-1)?.end ?? 0) };
}

/** The rendered rows of a list, by index: all of a short one, otherwise those near the viewport; `held` is rendered wherever the list is scrolled. */
export function useTurnWindow(list: List, count: number, held: number) {
  const rows = useVirtualRows(list, {
    count,
    rowEstimate,
    overscan,
    chooseRows: (range) => withHeldRow(defaultRangeExtractor(range), held, range),
  });
  return { rows, ...drawnRows(rows, count) };
}

/** Keeps a list at its end as it grows, until the user scrolls up; `isFollowing` says whether it does. */
export function useFollowing(list: List) {
  const following = useRef(true);
  const [isFollowing, setFollowing] = useState(true);
  const set = (next: boolean) => {
    following.current = next;
    setFollowing(next);
  };
  const placedAt = useRef(0);
  const goToEnd = () => {
    if (list.current === null) return;
    list.current.scrollTop = list.current.scrollHeight;
    placedAt.current = list.current.scrollTop;
  };
  /** Whether the user has scrolled up since the list was put at its end; the event may still be pending. */
  const isScrolledUp = (element: HTMLElement) => element.scrollTop < placedAt.current && !isAtEnd(element);
  useLayoutEffect(() => {
    if (!following.current || list.current === null) return;
    if (isScrolledUp(list.current)) set(false);
    else goToEnd();
  });
  return {
    isFollowing,
    onScroll: () => {
      if (list.current !== null) set(isAtEnd(list.current));
    },
    follow: () => {
      set(true);
      goToEnd();
    },
  };
}
