import { RubricText } from '@/components/rubrics/RubricText';
import type { Rubric } from '@/lib/core/rubric/rubric';

/** A rubric as it reads, before it is used. */
export function RubricPreview({ rubric, onUse }: { readonly rubric: Rubric; readonly onUse: () => void }) {
  return (
    <section class="rubric-preview" aria-label={`Preview of ${rubric.title}`}>
      <header>
        <h2>{rubric.title}</h2>
        <button type="button" class="primary" onClick={onUse}>
          Use this rubric
        </button>
      </header>
      <RubricText rubric={rubric} open={false} />
    </section>
  );
}
