/** How often in a second a host that the page has thrown out, or moved, is put back at once. */
const attempts = 5;

/** Puts the host back where it must stand; false when the page has moved it more often than that since this was called last. */
export type PutBack = () => boolean;

/**
 * Keeps the host in the page's topmost layer until the signal aborts: in a modal dialog, else in the fullscreen element, else in the page beside
 * its body, which may be narrowed. Over a frame in fullscreen, which can hold no element of this page, it stands as a popover.
 */
export function followTopLayer(element: HTMLElement, signal: AbortSignal): PutBack {
  let left = attempts;
  const keepOnTop = () => {
    const target = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement ?? document.documentElement;
    if (target.localName === 'video') return;
    const overFrame = target.localName === 'iframe';
    const parent = overFrame ? document.documentElement : target;
    if (element.parentNode !== parent && left-- > 0) {
      if (element.isConnected) parent.moveBefore(element, null);
      else parent.append(element);
      changes.observe(parent, { childList: true });
    }
    element.popover = overFrame ? 'manual' : null;
    if (overFrame && !element.matches(':popover-open')) element.showPopover();
  };
  const changes = new MutationObserver(keepOnTop);
  changes.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  for (const event of ['fullscreenchange', 'toggle', 'close']) document.addEventListener(event, keepOnTop, { signal, capture: true });
  signal.addEventListener('abort', () => changes.disconnect());
  const putBack = () => {
    const hadAttemptsLeft = left > 0;
    left = attempts;
    keepOnTop();
    return hadAttemptsLeft;
  };
  putBack();
  return putBack;
}
