import { elementScroll, observeElementOffset, observeElementRect, type Range, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** A long list that renders only the rows near its viewport. */
export type VirtualRows = Virtualizer<HTMLUListElement, HTMLLIElement>;

type VirtualOptions = {
  readonly count: number;
  /** The height of a row before it is rendered, in pixels, and how many extra rows are rendered on each side. */
  readonly rowEstimate: number;
  readonly overscan: number;
  readonly chooseRows: (range: Range) => number[];
  readonly measureRow?: (row: HTMLLIElement) => number;
  /** What a row keeps when its number changes, so that its measured height stays; by default the number. The same function while nothing moves. */
  readonly keyOf?: (index: number) => number;
};

/** The rows of a list that starts at its end; the component renders again when others come near the viewport. */
export function useVirtualRows(list: { readonly current: HTMLUListElement | null }, given: VirtualOptions): VirtualRows {
  const [, redraw] = useReducer((turn: number, _by: undefined) => turn + 1, 0);
  const { count, rowEstimate, overscan, chooseRows, measureRow, keyOf } = given;
  const options = {
    count,
    overscan,
    getScrollElement: () => list.current,
    estimateSize: () => rowEstimate,
    initialOffset: () => count * rowEstimate,
    rangeExtractor: chooseRows,
    scrollToFn: elementScroll,
    ...(measureRow !== undefined && { measureElement: measureRow }),
    ...(keyOf !== undefined && { getItemKey: keyOf }),
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

/** The indexes of the visible rows, of the held one with its neighbours, and of `more`, each once and in order. */
export function withHeldRow(
  inView: readonly number[],
  held: number,
  { count, more = [] }: { readonly count: number; readonly more?: readonly number[] },
): number[] {
  const kept = [held - 1, held, held + 1].filter((index) => held >= 0 && index >= 0 && index < count);
  return [...new Set([...kept, ...inView, ...more])].sort((a, b) => a - b);
}
