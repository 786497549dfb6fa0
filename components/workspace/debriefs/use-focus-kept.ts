import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref of an element that takes the focus when something else is shown and what had the focus went with it; never from a field in use. */
export function useFocusKept<Kind extends HTMLElement>(shown: string) {
  const element = useRef<Kind>(null);
  const known = useRef(shown);
  useLayoutEffect(() => {
    const isNew = known.current !== shown;
    known.current = shown;
    if (isNew && document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [shown]);
  return element;
}
