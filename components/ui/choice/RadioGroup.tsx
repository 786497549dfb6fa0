import { useEffect, useRef, useState } from 'preact/hooks';
import { characterOf, isModified } from '@/components/ui/keys';
import scaleStyles from './scale.module.css';

/** One choice of a radio group. */
export type RadioChoice = { readonly value: string; readonly label: string };

type Props = {
  readonly label: string;
  readonly choices: readonly RadioChoice[];
  readonly chosen: string | null;
  readonly saved: boolean;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  readonly keys?: Readonly<Record<string, string>> | undefined;
  /** Whether `keys` choose only while the focus ring is seen on a radio: where text is typed nearby, a digit may be meant for that. */
  readonly needsRing?: boolean;
  /** `byKey` is true where one of `keys` chose. */
  readonly onChoose: (value: string, byKey: boolean) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Whether an element is in sight, with nothing over its middle. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** A row of exclusive choices with one tab stop: where the focus was last, else the one that is chosen. Arrows move and choose, `keys` choose directly. */
export function RadioGroup({
  label,
  choices,
  chosen,
  saved,
  disabled = false,
  className = scaleStyles.scale,
  keys = {},
  needsRing = false,
  onChoose,
}: Props) {
  const [focused, setFocused] = useState<string | null>(null);
  const ring = useRef(false);
  // Until what was chosen is on disk, the tab stop is where it was chosen.
  useEffect(() => {
    // By now the focus may be on the next radio already, which keeps the tab stop.
    if (chosen === focused) setFocused((last) => (last === chosen ? null : last));
  }, [chosen, focused]);
  const tabStop = choices.find(({ value }) => value === (focused ?? chosen)) ?? choices[0];
  const press = (event: KeyboardEvent, index: number) => {
    if (disabled || isModified(event)) return;
    const step = steps[event.key];
    const target = step === undefined ? keys[characterOf(event)] : choices[(index + step + choices.length) % choices.length]?.value;
    if (target === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    if (step === undefined && needsRing && !(ring.current && isInSight(event.currentTarget))) return;
    event.preventDefault();
    event.stopPropagation();
    const position = choices.findIndex(({ value }) => value === target);
    const radio = event.currentTarget.parentElement?.children[position];
    if (radio instanceof HTMLElement) radio.focus();
    ring.current = true;
    onChoose(target, step === undefined);
  };
  return (
    <div role="radiogroup" aria-label={label} class={className} data-saved={saved ? 'true' : undefined}>
      {choices.map(({ value, label: name }, index) => (
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === chosen}
          tabIndex={value === tabStop?.value ? 0 : -1}
          disabled={disabled}
          onClick={() => onChoose(value, false)}
          onFocus={({ currentTarget }) => {
            setFocused(value);
            ring.current = currentTarget.matches(':focus-visible');
          }}
          onKeyDown={(event) => press(event, index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
