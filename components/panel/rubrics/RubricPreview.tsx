import { RubricText } from '@/components/rubrics/RubricText';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Rubric } from '@/lib/core/rubric/rubric';
import rubricsStyles from './rubrics.module.css';

/** The whole text of a rubric, before it is chosen. */
export function RubricPreview({ rubric, onUse }: { readonly rubric: Rubric; readonly onUse: () => void }) {
  return (
    <section class={rubricsStyles.rubricPreview} aria-label={`Preview of ${rubric.title}`}>
      <header>
        <h2 dir="auto">{rubric.title}</h2>
        <button type="button" class={`${partsStyles.primary} ${rubricsStyles.rubricsPrimary}`} onClick={onUse}>
          Use this rubric
        </button>
      </header>
      <RubricText rubric={rubric} open={true} />
    </section>
  );
}
