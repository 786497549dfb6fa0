import { useLayoutEffect, useRef } from 'preact/hooks';

const places = 'fieldset, section, [data-part="editor"]';
const stops = 'input, textarea, select, button';

function listPlaces(element: Element): readonly Element[] {
  const place = element.parentElement?.closest(places) ?? null;
  return place === null ? [] : [place, ...listPlaces(place)];
}

/** When what had the focus is taken from the page, the focus goes to the way to add another, or to what else stands nearest. */
export function useKeptFocus(): void {
  const last = useRef<{ readonly element: Element; readonly around: readonly Element[] } | null>(null);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, around: listPlaces(target) };
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (last.current === null || last.current.element.isConnected || document.activeElement !== document.body) return;
    const place = last.current.around.find((around) => around.isConnected);
    const next = place?.querySelector<HTMLElement>('[data-part="link"]') ?? place?.querySelector<HTMLElement>(stops);
    next?.focus();
  });
}
