import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watchLine } from '@/lib/state/page/surface/watch';

/** Whether the page covers the panel: no, yes (including masks, transparency and transforms), or unknown. */
export type Cover = 'checking' | 'clear' | 'covered';

const framed = window.top !== window;
const calm = 500;
const effectsIntervalMs = 400;
// Version 2 of the API (w3.org/TR/intersection-observer, "trackVisibility") is not in the library's types.
const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };

const isSeen = (entry: IntersectionObserverEntry) => 'isVisible' in entry && entry.isVisible === true;

/** Whether styles of the page leave the panel visible, checked repeatedly, because the browser does not report every change. */
function useEffects(): boolean | null {
  const [plain, setPlain] = useState<boolean | null>(framed ? null : true);
  useEffect(() => {
    if (!framed) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async () => {
      const found = await watchLine.checkCover();
      if (stopped) return;
      setPlain(found);
      timer = setTimeout(() => void look().catch(reportError), effectsIntervalMs);
    };
    look().catch(reportError);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);
  return plain;
}

/**
 * Whether a page that frames the panel leaves it fully visible. A panel that is a separate page always is; a framed one is, when the browser has
 * confirmed for half a second that nothing covers, fades or distorts the finish button and what is finished, so that nobody finishes what they cannot
 * see. The panel's own menu may cover it for a while.
 */
export function useCover(inside: RefObject<Element | null>): Cover {
  const [cover, setCover] = useState<Cover>(framed ? 'checking' : 'clear');
  const plain = useEffects();
  useEffect(() => {
    const parts = inside.current?.closest('[data-part="panel"]')?.querySelectorAll(':scope > main, :scope > footer') ?? [];
    if (!framed || parts.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unseen = new Set(parts);
    const judge = (entries: readonly IntersectionObserverEntry[]) => {
      clearTimeout(timer);
      for (const entry of entries) {
        if (isSeen(entry)) unseen.delete(entry.target);
        else unseen.add(entry.target);
      }
      if (unseen.size === 0) timer = setTimeout(() => setCover('clear'), calm);
      else if (document.querySelector('[role="menu"]') === null) setCover('covered');
    };
    const observer = new IntersectionObserver(judge, options);
    for (const part of parts) observer.observe(part);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [inside]);
  if (plain === false) return 'covered';
  return plain === null ? 'checking' : cover;
}
