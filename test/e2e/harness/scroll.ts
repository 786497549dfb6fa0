/** How many frames of a scroll came late, in how many nothing stood in the middle of the list, and the milliseconds of each. */
export type Scrolled = { readonly late: number; readonly blank: number; readonly frames: readonly number[] };

/** How many frames to scroll for, by how many pixels each; a frame is late after `late` milliseconds. */
type Scroll = { readonly frames: number; readonly speed: number; readonly late: number };

/** Runs in a panel: scrolls the notes by `speed` pixels a frame, up from where they stand, back at either end, and watches the frames go by. */
export async function scroll({ frames, speed, late }: Scroll): Promise<Scrolled> {
  const list = document.querySelector('[data-note]')?.closest('ul');
  if (!list) throw new Error('no list of notes');
  const nextFrame = () => new Promise<number>(requestAnimationFrame);
  /** Whether the middle of the list shows nothing. */
  const isBlank = () => {
    const { left, top, width, height } = list.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[data-note]') === null;
  };
  const spent: number[] = [];
  let blank = 0;
  let step = -speed;
  let before = await nextFrame();
  for (let frame = 0; frame < frames; frame++) {
    const at = list.scrollTop;
    list.scrollTop += step;
    if (list.scrollTop === at) step = -step;
    const now = await nextFrame();
    spent.push(now - before);
    before = now;
    if (isBlank()) blank += 1;
  }
  return { late: spent.filter((time) => time > late).length, blank, frames: spent };
}
