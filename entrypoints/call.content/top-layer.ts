/** How often per second a host that the page has removed or moved is put back at once. */
const attempts = 5;

/** Puts the host back in its place; false when the page has moved it too often since the last call. */
export type PutBack = () => boolean;

/**
 * Keeps the host in the page's top layer until the signal aborts: in a modal dialog, else in the fullscreen element, else beside the page's body,
 * which may be narrowed. Over a fullscreen frame, which cannot contain an element of this page, it is shown as a popover.
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
