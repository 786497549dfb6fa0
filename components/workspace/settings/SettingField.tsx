import type { RefObject } from 'preact';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';

type Props = {
  /** The id of the field in its page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What is wrong with the text, in words; null where nothing is. */
  readonly fault: string | null;
  /** The keyboard that a touch screen shows. */
  readonly inputMode?: 'text' | 'email' | 'numeric';
  /** What the browser may fill in; nothing by default. */
  readonly autocomplete?: string;
  readonly placeholder?: string;
  /** A class of the field beside those of every field. */
  readonly className?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onType: (text: string) => void;
};

/** One line of text in the settings, with its hint and what is wrong with it. */
export const SettingField = (props: Props) => {
  const { id, label, hint, value, fault, inputMode = 'text', autocomplete = 'off', placeholder = '', className = '', field, onType } = props;
  return (
    <div class={partsStyles.field}>
      <label for={id}>{label}</label>
      <input
        dir="auto"
        id={id}
        {...(field && { ref: field })}
        class={`${partsStyles.input} ${className}`}
        type="text"
        inputMode={inputMode}
        autocomplete={autocomplete}
        spellcheck={false}
        placeholder={placeholder}
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
};
