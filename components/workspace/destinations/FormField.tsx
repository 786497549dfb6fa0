import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DestinationField } from '@/lib/core/delivery/destination';
import destinationsStyles from './destinations.module.css';

type Props = {
  readonly field: DestinationField;
  readonly value: string;
  /** Whether a secret is stored already, so that an empty field keeps it. */
  readonly kept: boolean;
  /** Whether the stored secret is to be deleted. */
  readonly forgotten: boolean;
  readonly problem: string | null;
  /** How its value was understood, where that differs from what was typed. */
  readonly advice: string | null;
  readonly onInput: (value: string) => void;
  readonly onForget: (forget: boolean) => void;
};

type Attributes = { readonly id: string; readonly 'aria-describedby': string; readonly 'aria-invalid'?: 'true' };
type ControlProps = Pick<Props, 'field' | 'value' | 'kept' | 'onInput'> & { readonly attributes: Attributes };

function Control({ field, value, kept, onInput, attributes }: ControlProps) {
  if (field.kind === 'choice')
    return (
      <select {...attributes} class={partsStyles.input} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  const common = {
    ...attributes,
    class: [partsStyles.input, field.secret && destinationsStyles.veiled, field.kind === 'expression' && destinationsStyles.code]
      .filter(Boolean)
      .join(' '),
    value,
    autocomplete: 'off' as const,
    spellcheck: false,
    placeholder: kept ? 'Kept. Type to replace it.' : '',
  };
  if (field.kind === 'lines' || field.kind === 'expression')
    return <textarea dir="auto" {...common} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />;
  if (field.kind === 'url') return <input {...common} type="url" onInput={(event) => onInput(event.currentTarget.value)} />;
  return <input dir="auto" {...common} type="text" onInput={(event) => onInput(event.currentTarget.value)} />;
}

/** A field of a destination's form, with its hint and its error. */
export function FormField({ field, problem, advice, forgotten, onForget, ...rest }: Props) {
  const id = `field-${field.name}`;
  const attributes = { id, 'aria-describedby': `${id}-hint`, ...(problem !== null && { 'aria-invalid': 'true' as const }) };
  return (
    <div class={partsStyles.field}>
      <label for={id}>{field.label}</label>
      <Control field={field} attributes={attributes} {...rest} kept={rest.kept && !forgotten} />
      <span class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`} id={`${id}-hint`}>
        {field.hint}
        {field.optional && ' Optional.'}
      </span>
      {rest.kept && field.optional && (
        <label class={destinationsStyles.forget}>
          <input type="checkbox" checked={forgotten} onChange={(event) => onForget(event.currentTarget.checked)} /> Forget the kept{' '}
          {field.label.toLowerCase()}
        </label>
      )}
      <span class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`} role="status">
        {advice}
      </span>
      {problem !== null && <Problem words={problem} />}
    </div>
  );
}
