/** How a long list stands in its scroller: which rows are drawn, and the space before and after them in CSS pixels. */
export type Placement = { readonly from: number; readonly to: number; readonly before: number; readonly after: number };

/** What placing needs: `heights` holds the measured height of each whole page of rows, `estimate` one row's; lengths in CSS pixels. */
export type ListLayout = {
  readonly total: number;
  readonly page: number;
  readonly heights: ReadonlyMap<number, number>;
  readonly estimate: number;
};

const heightOf = ({ total, page, heights, estimate }: ListLayout, index: number) =>
  heights.get(index) ?? Math.min(page, total - index * page) * estimate;

function findPage(layout: ListLayout, offset: number): number {
  const last = Math.max(0, Math.ceil(layout.total / layout.page) - 1);
  let below = 0;
  for (let index = 0; index < last; index++) {
    below += heightOf(layout, index);
    if (below > offset) return index;
  }
  return last;
}

/** Draws the pages that the viewport touches and one more on each side. */
export function placeRows(layout: ListLayout, scrollTop: number, viewport: number): Placement {
  const pages = Math.ceil(layout.total / layout.page);
  const first = Math.max(0, findPage(layout, scrollTop) - 1);
  const last = Math.min(pages - 1, findPage(layout, scrollTop + viewport) + 1);
  const space = (from: number, to: number) => {
    let sum = 0;
    for (let index = from; index < to; index++) sum += heightOf(layout, index);
    return sum;
  };
  return { from: first * layout.page, to: Math.min(layout.total, (last + 1) * layout.page), before: space(0, first), after: space(last + 1, pages) };
}
