import { anchorList, type Rubric } from '@/lib/core/rubric';

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** A rubric as it reads, before it is used: dimensions, weights, anchors, and how much there is to tick and to ask. */
export function RubricPreview({ rubric, onUse }: { readonly rubric: Rubric; readonly onUse: () => void }) {
  return (
    <section class="rubric-preview" aria-label={`Preview of ${rubric.title}`}>
      <header>
        <h2>{rubric.title}</h2>
        <button type="button" class="primary" onClick={onUse}>
          Use this rubric
        </button>
      </header>
      {rubric.dimensions.map(({ id, name, weight, anchors, cues, questions }) => (
        <details key={id}>
          <summary>
            <span>{name}</span>
            <span class="hint">{weight}</span>
          </summary>
          <ul>
            {anchorList(anchors).map(({ label, text }) => (
              <li key={label}>
                <strong>{label}</strong> {text}
              </li>
            ))}
          </ul>
          <p class="hint">
            {count(cues.length, 'cue')}, {count(questions.length, 'question')}
          </p>
        </details>
      ))}
    </section>
  );
}
