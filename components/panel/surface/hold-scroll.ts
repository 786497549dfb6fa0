const findMain = () => document.querySelector<HTMLElement>('[data-part="panel"] > [data-part="scroll"]');

/** How long a move may take, in milliseconds. */
const moveMs = 5000;

/** Whether a list is scrolled to its end, possibly only because it has become too short for its earlier position. */
const isAtLastPixel = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement) => scrollTop + clientHeight >= scrollHeight - 1;

/**
 * Returns a function to call right before the panel moves to another surface: the dimensions then keep their scroll position for five seconds, or
 * until the user scrolls. During the move the text is laid out in intermediate sizes, and the browser would follow it.
 */
export function makeScrollHold(signal: AbortSignal): () => void {
  let seen: { readonly list: HTMLElement; readonly top: number } | null = null;
  let isMoving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restore = () => {
    if (isMoving && seen?.list.isConnected) seen.list.scrollTo(0, seen.top);
  };
  const sizes = new ResizeObserver(restore);
  const release = () => {
    isMoving = false;
    sizes.disconnect();
    seen?.list.style.removeProperty('overflow-anchor');
  };
  const follow = ({ target }: Event) => {
    if (seen !== null && target === seen.list && seen.list.scrollTop !== seen.top && !isAtLastPixel(seen.list)) release();
  };
  window.addEventListener('resize', restore, { signal });
  window.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  signal.addEventListener('abort', release);
  return () => {
    const list = findMain();
    if (list !== null && list.clientHeight > 0) seen = { list, top: list.scrollTop };
    if (seen === null) return;
    isMoving = true;
    seen.list.style.setProperty('overflow-anchor', 'none');
    sizes.observe(seen.list);
    clearTimeout(timer);
    timer = setTimeout(release, moveMs);
  };
}
