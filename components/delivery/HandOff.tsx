import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tableStyles from '@/components/ui/styles/table.module.css';
import type { HandOffField } from '@/lib/core/mapping/hand-off';
import deliveryStyles from './delivery.module.css';

type Props = {
  readonly fields: readonly HandOffField[];
  /** The system that the fields are copied into. */
  readonly system: string;
  /** Copies text to the clipboard; resolves to false when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** A scorecard's fields in order, each with its text to copy into a form that only a person may fill in. */
export function HandOff({ fields, system, onCopy }: Props) {
  const [liveMessage, setLiveMessage] = useState('');
  const copy = async ({ name, text }: HandOffField) => {
    const copied = await onCopy(text);
    setLiveMessage(copied ? `Copied the words for ${name}.` : `The browser did not allow copying. Select the words for ${name} and copy them.`);
  };
  return (
    <section class={deliveryStyles.handOff} aria-label={`Hand-off to ${system}`}>
      <p class={partsStyles.lead}>Open your scorecard in {system}, choose each score there, and paste its words.</p>
      <ol class={`${tableStyles.table} ${deliveryStyles.deliveryTable}`}>
        {fields.map((field) => (
          <li key={field.name}>
            <div>
              <strong dir="auto">{field.name}</strong> <span class={deliveryStyles.handOffScore}>{field.score}</span>
              {field.text !== '' && (
                <p class={deliveryStyles.handOffWords} dir="auto">
                  {field.text}
                </p>
              )}
            </div>
            <button
              type="button"
              class={partsStyles.quiet}
              disabled={field.text === ''}
              aria-label={`Copy ${field.name}`}
              onClick={() => void copy(field)}
            >
              Copy
            </button>
          </li>
        ))}
      </ol>
      <p class={partsStyles.hint} role="status">
        {liveMessage}
      </p>
    </section>
  );
}
