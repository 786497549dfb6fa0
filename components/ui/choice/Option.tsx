import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = { readonly id: string; readonly active: boolean; readonly onChoose: () => void; readonly children: ComponentChildren };

/** An option of a list whose field keeps the focus and the keys: the active one is scrolled into view, a click chooses. */
export function Option({ id, active, onChoose, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that names this option as active descendant takes the keys.
    <div ref={element} id={id} role="option" tabIndex={-1} aria-selected={active} onMouseDown={(event) => event.preventDefault()} onClick={onChoose}>
      {children}
    </div>
  );
}
