/** How many frames of a scroll were late, in how many the middle of the list was empty, and the milliseconds of each. */
export type Scrolled = { readonly late: number; readonly blank: number; readonly frames: readonly number[] };

/** How many frames to scroll for, by how many pixels each; a frame is late after `late` milliseconds. `rows` finds the list's rows; `by` says whether the list or the page scrolls. */
type Scroll = { readonly frames: number; readonly speed: number; readonly late: number; readonly rows?: string; readonly by?: 'list' | 'page' };

/** Runs in a page: scrolls a list up from its position by `speed` pixels per frame, reverses at either end, and records the frames. */
export async function scroll({ frames, speed, late, rows = '[data-note], [data-part="group"]', by = 'list' }: Scroll): Promise<Scrolled> {
  const list = document.querySelector(rows)?.closest('ul, tbody');
  const scrolled = by === 'page' ? document.scrollingElement : list;
  if (!list || !scrolled) throw new Error(`Expected a list of ${rows}, found none.`);
  const nextFrame = () => new Promise<number>(requestAnimationFrame);
  /** Whether the middle of the visible part of the list is empty. */
  const isBlank = () => {
    const { left, top, width, bottom } = list.getBoundingClientRect();
    const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    return document.elementFromPoint(left + width / 2, middle)?.closest(rows) === null;
  };
  const spent: number[] = [];
  let blank = 0;
  let step = -speed;
  let before = await nextFrame();
  for (let frame = 0; frame < frames; frame++) {
    const at = scrolled.scrollTop;
    scrolled.scrollTop += step;
    if (scrolled.scrollTop === at) step = -step;
    const now = await nextFrame();
    spent.push(now - before);
    before = now;
    if (isBlank()) blank += 1;
  }
  return { late: spent.filter((time) => time > late).length, blank, frames: spent };
}
