import { elementScroll, observeElementOffset, observeElementRect, type Range, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** A long list of which only the rows near its viewport are drawn. */
export type VirtualRows = Virtualizer<HTMLUListElement, HTMLLIElement>;

type VirtualOptions = {
  readonly count: number;
  /** How tall a row is before it was drawn, in pixels, and how many are drawn beyond the viewport on each side. */
  readonly rowEstimate: number;
  readonly overscan: number;
  readonly chooseRows: (range: Range) => number[];
  readonly measureRow?: (row: HTMLLIElement) => number;
};

/** The rows of a list that begins at its end; the component is drawn again when others come near its viewport. */
export function useVirtualRows(list: { readonly current: HTMLUListElement | null }, given: VirtualOptions): VirtualRows {
  const [, redraw] = useReducer((turn: number, _by: undefined) => turn + 1, 0);
  const { count, rowEstimate, overscan, chooseRows, measureRow } = given;
  const options = {
    count,
    overscan,
    getScrollElement: () => list.current,
    estimateSize: () => rowEstimate,
    initialOffset: () => count * rowEstimate,
    rangeExtractor: chooseRows,
    scrollToFn: elementScroll,
    ...(measureRow !== undefined && { measureElement: measureRow }),
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [rows] = useState<VirtualRows>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}

/** The numbers of the rows in view, and of the one that is held, with those beside it, and of `more`, each once and in their order. */
export function withHeldRow(
  inView: readonly number[],
  held: number,
  { count, more = [] }: { readonly count: number; readonly more?: readonly number[] },
): number[] {
  const kept = [held - 1, held, held + 1].filter((index) => held >= 0 && index >= 0 && index < count);
  return [...new Set([...kept, ...inView, ...more])].sort((a, b) => a - b);
}
