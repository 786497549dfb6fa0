import type { RefObject } from 'preact';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** The keyboard that a touch screen shows. */
  readonly inputMode: 'email' | 'numeric';
  readonly autocomplete: string;
  readonly fault: string | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onType: (text: string) => void;
};

/** A field with its hint and what is wrong with its text. */
export const SignInField = ({ id, label, hint, value, inputMode, autocomplete, fault, field, onType }: Props) => (
  <div class={partsStyles.field}>
    <label for={id}>{label}</label>
    <input
      dir="auto"
      id={id}
      ref={field}
      class={partsStyles.input}
      type="text"
      inputMode={inputMode}
      autocomplete={autocomplete}
      spellcheck={false}
      value={value}
      aria-describedby={`${id}-hint`}
      aria-invalid={fault !== null}
      onInput={(event) => onType(event.currentTarget.value)}
    />
    <span id={`${id}-hint`} class={partsStyles.hint}>
      {hint}
    </span>
    {fault !== null && <Problem words={fault} />}
  </div>
);
