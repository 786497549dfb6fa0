import { useId } from 'preact/hooks';
import partsStyles from '../styles/parts.module.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  /** Each value with its name, in the order of the list. */
  readonly names: readonly (readonly [value: Value, name: string])[];
  readonly hint?: string | undefined;
  /** Takes the chosen value. Where it fails, the error is reported and the list shows `value` again. */
  readonly onChoose: (value: Value) => void | Promise<void>;
};

/** A list from which one value is chosen, with its label and, where it has one, a hint. */
export function SelectField<Value extends string>({ label, value, names, hint, onChoose }: Props<Value>) {
  const id = useId();
  const choose = async (list: HTMLSelectElement) => {
    const chosen = names.find(([name]) => name === list.value);
    try {
      if (chosen !== undefined) await onChoose(chosen[0]);
    } catch (error) {
      list.value = value;
      reportError(error);
    }
  };
  return (
    <div class={partsStyles.field}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class={partsStyles.input}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      >
        {names.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={partsStyles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
