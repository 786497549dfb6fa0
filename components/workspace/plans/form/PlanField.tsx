import { useId } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, in words; null where nothing is. */
  readonly fault?: string | null;
  readonly kind?: 'text' | 'email' | 'url';
  readonly maxLength?: number;
  readonly onChange: (text: string) => void;
};

/** One line of text in a form of a plan, with what is wrong with it, or a hint. */
export function PlanField({ label, value, hint, fault = null, kind = 'text', maxLength = 200, onChange }: Props) {
  const id = useId();
  const below = fault ?? hint;
  return (
    <div class={partsStyles.field}>
      <label for={id}>{label}</label>
      <input
        dir="auto"
        id={id}
        class={partsStyles.input}
        type="text"
        inputMode={kind}
        autocomplete="off"
        maxLength={maxLength}
        aria-invalid={fault !== null}
        aria-describedby={below === undefined ? undefined : `${id}-below`}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {below !== undefined && (
        <p id={`${id}-below`} role={fault === null ? undefined : 'alert'} class={partsStyles.hint}>
          {below}
        </p>
      )}
    </div>
  );
}
