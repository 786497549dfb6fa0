import partsStyles from '@/components/ui/styles/parts.module.css';
import mappingStyles from './mapping.module.css';

type Props = {
  readonly id?: string;
  readonly label?: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What choosing nothing is called. */
  readonly none: string;
  readonly onChoose: (value: string | null) => void;
};

/** A choice of one option or none. */
export function Choose({ id, label, value, options, none, onChoose }: Props) {
  const place = options.findIndex((option) => option.value === value);
  return (
    <select
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      class={`${partsStyles.input} ${mappingStyles.mappingInput}`}
      data-unset={place < 0 ? 'true' : undefined}
      value={String(place)}
      onChange={(event) => onChoose(options[Number(event.currentTarget.value)]?.value ?? null)}
    >
      <option value="-1">{none}</option>
      {options.map((option, index) => (
        <option key={option.value} value={String(index)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
