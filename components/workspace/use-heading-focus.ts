import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Where the link to another page goes with the page before, gives the focus to the new page's heading, so that keys and screen readers go on there. It
 * does nothing once the user has pressed something else, or anything has the focus.
 */
export function useHeadingFocus(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const stop = new AbortController();
    const observer = new MutationObserver(() => {
      const heading = page.current?.querySelector('h1');
      if (heading == null || document.activeElement !== document.body) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
    const wait = () => page.current !== null && observer.observe(page.current, { childList: true, subtree: true });
    const end = () => observer.disconnect();
    window.addEventListener('hashchange', wait, { signal: stop.signal });
    for (const type of ['focusin', 'keydown', 'pointerdown']) window.addEventListener(type, end, { signal: stop.signal });
    return () => {
      stop.abort();
      end();
    };
  }, [page]);
}
