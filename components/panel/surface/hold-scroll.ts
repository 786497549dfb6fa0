const findMain = () => document.querySelector<HTMLElement>('[data-part="panel"] > [data-part="scroll"]');

/** How long a move may take, in milliseconds. */
const moveMs = 5000;

/**
 * Returns what is to be called right before the panel moves to another surface: the dimensions then stay scrolled where they were seen last for
 * five seconds, or until the user does something in them. On the way the text is laid out in sizes between, and the browser would follow the text
 * through them.
 */
export function makeScrollHold(signal: AbortSignal): () => void {
  let seen: { readonly list: HTMLElement; readonly top: number } | null = null;
  let isMoving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    isMoving = false;
    seen?.list.style.removeProperty('overflow-anchor');
  };
  const restore = () => {
    if (isMoving && seen?.list.isConnected) seen.list.scrollTo(0, seen.top);
  };
  const follow = ({ target }: Event) => {
    if (target instanceof Node && seen?.list.contains(target)) release();
  };
  window.addEventListener('resize', restore, { signal });
  for (const type of ['wheel', 'pointerdown', 'keydown']) window.addEventListener(type, follow, { signal, capture: true, passive: true });
  return () => {
    const list = findMain();
    const isShown = list !== null && list.clientHeight > 0;
    if (isShown && !(isMoving && seen?.list === list)) seen = { list, top: list.scrollTop };
    isMoving = true;
    seen?.list.style.setProperty('overflow-anchor', 'none');
    clearTimeout(timer);
    timer = setTimeout(release, moveMs);
  };
}
