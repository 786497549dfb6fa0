import controlsStyles from '@/components/ui/styles/controls.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { Missing } from '@/lib/core/scorecard/missing';
import { goToRating } from '../capture';
import { evidenceFieldId } from './EvidenceField';

function textOf(missing: Missing): string {
  if (missing.what === 'recommendation') return 'Your recommendation';
  if (missing.what === 'reason') return 'The reason for the amendment';
  return missing.what === 'rating' ? `${missing.dimension.name}: a rating, or Not assessed` : `${missing.dimension.name}: a note that shows why`;
}

function goToField(id: string): void {
  const field = document.getElementById(id);
  field?.closest('[data-part="card"]')?.scrollIntoView({ block: 'nearest' });
  field?.focus();
}

function goTo(missing: Missing): void {
  if (missing.what === 'reason') document.getElementById('reason')?.focus();
  else if (missing.what === 'evidence') goToField(evidenceFieldId(missing.dimension.id));
  else goToRating(missing.what === 'recommendation' ? 'Recommendation' : missing.dimension.name);
}

/** What is missing before the scorecard can be finished, each with a link to its place. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <section class={sectionStyles.missing} data-part="missing">
      <h2 id="missing">Missing before you can finish</h2>
      <ul role="list" aria-labelledby="missing">
        {missing.map((item) => (
          <li key={textOf(item)}>
            <button type="button" class={controlsStyles.link} onClick={() => goTo(item)}>
              {textOf(item)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
