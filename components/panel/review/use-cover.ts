import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What lies over the panel: nothing, something (or it is faded, turned or shrunk), or that is not known yet. */
export type Cover = 'checking' | 'clear' | 'covered';

const framed = window.top !== window;
const calm = 500;
// The second version of the interface (w3.org/TR/intersection-observer, "trackVisibility") is not in the library's types.
const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };

const isSeen = (entry: IntersectionObserverEntry | undefined) => entry !== undefined && 'isVisible' in entry && entry.isVisible === true;

/**
 * Whether a page that frames the panel shows it as it is. A panel of its own is always clear; a framed one is clear once the browser has vouched for
 * half a second that nothing covers, fades or distorts it, so that nobody is led to finish what they do not see.
 */
export function useCover(inside: RefObject<Element | null>): Cover {
  const [cover, setCover] = useState<Cover>(framed ? 'checking' : 'clear');
  useEffect(() => {
    const panel = inside.current?.closest('.panel');
    if (!framed || !panel) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const judge = (entries: readonly IntersectionObserverEntry[]) => {
      clearTimeout(timer);
      if (isSeen(entries.at(-1))) timer = setTimeout(() => setCover('clear'), calm);
      else setCover('covered');
    };
    const observer = new IntersectionObserver(judge, options);
    observer.observe(panel);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [inside]);
  return cover;
}
