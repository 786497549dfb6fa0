import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref of an element that takes the focus when something was stored and what had the focus went with it; never from a field in use. */
export function useFocusKept<Kind extends HTMLElement>(stored: string | undefined) {
  const element = useRef<Kind>(null);
  const known = useRef(stored);
  useLayoutEffect(() => {
    const isNew = known.current !== stored;
    known.current = stored;
    if (isNew && document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [stored]);
  return element;
}
