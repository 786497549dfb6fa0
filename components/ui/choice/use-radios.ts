import { useEffect, useRef, useState } from 'preact/hooks';
import { characterOf, isModified } from '@/components/ui/keys';

/** The behaviour of a radio group, independent of its look. */
export type RadiosOptions = {
  /** The values in order. */
  readonly values: readonly string[];
  readonly chosen: string | null;
  readonly disabled: boolean;
  readonly keys: Readonly<Record<string, string>>;
  /** Whether `keys` choose only while a radio shows its focus ring: where text is typed nearby, a digit may be meant for that. */
  readonly needsRing: boolean;
  /** `byKey` is true where one of `keys` chose. */
  readonly onChoose: (value: string, byKey: boolean) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Whether an element is visible, with nothing over its centre. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/**
 * The button properties of each radio in a group: one tab stop, at the last focused radio, else the chosen one. Arrows move and choose, `keys` choose
 * directly.
 */
export function useRadios({ values, chosen, disabled, keys, needsRing, onChoose }: RadiosOptions) {
  const [focused, setFocused] = useState<string | null>(null);
  const ring = useRef(false);
  // Until the choice is stored, its radio is the tab stop.
  useEffect(() => {
    // By now the focus may be on the next radio, which then stays the tab stop.
    if (chosen === focused) setFocused((last) => (last === chosen ? null : last));
  }, [chosen, focused]);
  const tabStop = values.find((value) => value === (focused ?? chosen)) ?? values[0];
  const press = (event: KeyboardEvent, index: number) => {
    if (disabled || isModified(event)) return;
    const step = steps[event.key];
    const target = step === undefined ? keys[characterOf(event)] : values[(index + step + values.length) % values.length];
    if (target === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    if (step === undefined && needsRing && !(ring.current && isInSight(event.currentTarget))) return;
    event.preventDefault();
    event.stopPropagation();
    const group = event.currentTarget.closest('[role="radiogroup"]');
    group?.querySelectorAll<HTMLElement>('[role="radio"]')[values.indexOf(target)]?.focus();
    ring.current = true;
    onChoose(target, step === undefined);
  };
  return (value: string) => ({
    type: 'button' as const,
    role: 'radio' as const,
    'aria-checked': value === chosen,
    tabIndex: value === tabStop ? 0 : -1,
    disabled,
    onClick: () => onChoose(value, false),
    onFocus: ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      setFocused(value);
      ring.current = currentTarget.matches(':focus-visible');
    },
    onKeyDown: (event: KeyboardEvent) => press(event, values.indexOf(value)),
  });
}
