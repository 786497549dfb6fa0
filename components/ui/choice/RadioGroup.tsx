import scaleStyles from './scale.module.css';
import { type RadiosOptions, useRadios } from './use-radios';

/** One choice of a radio group. */
export type RadioChoice = { readonly value: string; readonly label: string };

type Props = Pick<RadiosOptions, 'chosen' | 'onChoose'> &
  Partial<Pick<RadiosOptions, 'disabled' | 'needsRing'>> & {
    readonly label: string;
    readonly choices: readonly RadioChoice[];
    readonly saved: boolean;
    readonly className?: string | undefined;
    readonly keys?: RadiosOptions['keys'] | undefined;
  };

/** A row of exclusive choices. */
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
  const radio = useRadios({ values: choices.map(({ value }) => value), chosen, disabled, keys, needsRing, onChoose });
  return (
    <div role="radiogroup" aria-label={label} class={className} data-saved={saved ? 'true' : undefined}>
      {choices.map(({ value, label: name }) => (
        <button key={value} {...radio(value)}>
          {name}
        </button>
      ))}
    </div>
  );
}
