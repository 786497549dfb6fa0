import { useState } from 'preact/hooks';
import type { HandOffField } from '@/lib/core/mapping/hand-off';
import './delivery.css';

type Props = {
  readonly fields: readonly HandOffField[];
  /** The system that the fields are copied into. */
  readonly system: string;
  /** Puts words on the clipboard; resolves to false when the browser would not. */
  readonly onCopy: (words: string) => Promise<boolean>;
};

/** A scorecard's fields in order, each with its words to copy into a form that only a person may fill. */
export function HandOff({ fields, system, onCopy }: Props) {
  const [said, setSaid] = useState('');
  const copy = async ({ name, words }: HandOffField) => {
    const copied = await onCopy(words);
    setSaid(copied ? `Copied the words for ${name}.` : `The browser did not allow copying. Select the words for ${name} and copy them.`);
  };
  return (
    <section class="hand-off" aria-label={`Hand-off to ${system}`}>
      <p class="lead">Open your scorecard in {system}, choose each score there, and paste its words.</p>
      <ol class="table">
        {fields.map((field) => (
          <li key={field.name}>
            <div>
              <strong>{field.name}</strong> <span class="hand-off-score">{field.score}</span>
              {field.words !== '' && <p class="hand-off-words">{field.words}</p>}
            </div>
            <button type="button" class="quiet" disabled={field.words === ''} aria-label={`Copy ${field.name}`} onClick={() => void copy(field)}>
              Copy
            </button>
          </li>
        ))}
      </ol>
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}
