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

/** The height of a row, and where the role stands below the name, in pixels: what is guessed too low or too high is measured and drawn once more. */
const rowHeight = 32;
const tallRowHeight = 48;
const overscan = 8;

/** Chooses the rows of a long table that are drawn while the page scrolls. */
export type TableWindow = Virtualizer<Window, HTMLTableRowElement>;

/** The rows near the viewport, and the one that is held with those beside it, where the keys go next also before the page was seen to scroll. */
function chooseRows(range: Range, held: number): number[] {
  const around = held < 0 ? [] : [held - 1, held, held + 1].filter((index) => index >= 0 && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...around])].sort((a, b) => a - b);
}

type BodyElement = { readonly current: HTMLElement | null };

/** How far the rows begin below the top of the page, in pixels; whatever changes the page's height may move it. */
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

/** A window on a table that is as long as its rows and scrolls with the page. */
export function usePageWindow(body: BodyElement, { keys, held }: Rows): TableWindow {
  const [narrow] = useState(() => matchMedia('(max-width: 65em)'));
  const [, redraw] = useReducer((turn: number, _by: undefined) => turn + 1, 0);
  const height = narrow.matches ? tallRowHeight : rowHeight;
  // As long as these are the same functions, the places of the rows that stand already are not worked out again.
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
