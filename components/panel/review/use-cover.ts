import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watchLine } from '@/lib/state/page/surface/watch';

/** Whether the page covers the panel: no, yes (also masked, faded, turned or shrunk), or not known yet. */
export type Cover = 'checking' | 'clear' | 'covered';

const framed = window.top !== window;
const calm = 500;
const effectsIntervalMs = 400;
// The second version of the interface (w3.org/TR/intersection-observer, "trackVisibility") is not in the library's types.
const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };

const isSeen = (entry: IntersectionObserverEntry) => 'isVisible' in entry && entry.isVisible === true;

/** Whether the page's own effects leave the panel as it is, looked at again and again; the browser does not tell of each of them. */
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
 * Whether a page that frames the panel shows it as it is. A panel of its own is always clear; a framed one is clear once the browser has vouched for
 * half a second that nothing covers, fades or distorts what is finished and the button that does it, so that nobody is led to finish what they do
 * not see. The panel's own menu may lie over it for a while.
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
