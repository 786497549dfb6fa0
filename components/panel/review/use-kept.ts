import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const pause = 200;

/** A text that is kept while it is typed: a fifth of a second after the last key, when its field is left, and when it goes away. */
export function useKept(saved: string, save: (text: string) => Promise<unknown>) {
  const [text, setText] = useState(saved);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  latest.current = save;
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (unsaved.current !== null) latest.current(unsaved.current).catch(reportError);
    unsaved.current = null;
  }, []);
  useEffect(() => keep, [keep]);
  useEffect(() => {
    if (unsaved.current === null) setText(saved);
  }, [saved]);
  const type = (next: string) => {
    setText(next);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pause);
  };
  return { text, type, keep };
}
