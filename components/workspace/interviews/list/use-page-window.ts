import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';

/** The estimated height of a row, with and without the role below the name, in pixels; a wrong estimate is measured and rendered again. */
const rowHeight = 32;
const tallRowHeight = 48;
const overscan = 8;

/** Chooses the rendered rows of a long table as the page scrolls. */
export type TableWindow = Virtualizer<Window, HTMLTableRowElement>;

/** The rows near the viewport, and the held row with its neighbours, so that keys find them even before a scroll event. */
function chooseRows(range: Range, held: number): number[] {
  const around = held < 0 ? [] : [held - 1, held, held + 1].filter((index) => index >= 0 && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...around])].sort((a, b) => a - b);
}

type BodyElement = { readonly current: HTMLElement | null };

/** The distance of the rows from the top of the page, in pixels; anything that changes the page's height may move it. */
function useTop(body: BodyElement): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return top;
}

/** What a windowed table is told: the keys of its rows, and the number of the row that stays drawn wherever the page is scrolled to, -1 for none. */
type Rows = { readonly keys: readonly string[]; readonly held: number };

/** Renders a part of a table that is as long as its rows and scrolls with the page. */
export function usePageWindow(body: BodyElement, { keys, held }: Rows): TableWindow {
  const [narrow] = useState(() => matchMedia('(max-width: 81em)'));
  const [, redraw] = useReducer((turn: number, _by: undefined) => turn + 1, 0);
  const height = narrow.matches ? tallRowHeight : rowHeight;
  // While these are the same functions, the positions of existing rows are not calculated again.
  const known = useMemo(() => ({ getItemKey: (index: number) => keys[index] ?? index, estimateSize: () => height }), [keys, height]);
  const options: VirtualizerOptions<Window, HTMLTableRowElement> = {
    count: keys.length,
    overscan,
    scrollMargin: useTop(body),
    getScrollElement: () => window,
    ...known,
    initialOffset: () => scrollY,
    rangeExtractor: (range) => chooseRows(range, held),
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    onChange: () => redraw(undefined),
  };
  const [rows] = useState<TableWindow>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
