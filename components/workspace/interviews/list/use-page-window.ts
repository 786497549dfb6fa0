import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

const rowEstimate = 48;
const overscan = 8;

/** Chooses the rows of a long list that are drawn while the page scrolls. */
export type PageWindow = Virtualizer<Window, HTMLLIElement>;

/** The rows near the viewport, and the one that is held with those beside it, where Tab goes next also before the page was seen to scroll. */
function chooseRows(range: Range, held: number): number[] {
  const around = held < 0 ? [] : [held - 1, held, held + 1].filter((index) => index >= 0 && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...around])].sort((a, b) => a - b);
}

type ListElement = { readonly current: HTMLUListElement | null };

/** How far the list begins below the top of the page, in pixels; whatever changes the page's height may move it. */
function useTop(list: ListElement): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** What a windowed list is told: the ids of its rows, and the number of the row that stays drawn wherever the page is scrolled to, -1 for none. */
type Rows = { readonly ids: readonly string[]; readonly held: number };

/** A window on a list that is as long as its rows and scrolls with the page. */
export function usePageWindow(list: ListElement, { ids, held }: Rows): PageWindow {
  const [, redraw] = useReducer((turn: number, _by: undefined) => turn + 1, 0);
  const options: VirtualizerOptions<Window, HTMLLIElement> = {
    count: ids.length,
    overscan,
    scrollMargin: useTop(list),
    getScrollElement: () => window,
    getItemKey: (index) => ids[index] ?? index,
    estimateSize: () => rowEstimate,
    initialOffset: () => scrollY,
    rangeExtractor: (range) => chooseRows(range, held),
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    onChange: () => redraw(undefined),
  };
  const [rows] = useState<PageWindow>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
