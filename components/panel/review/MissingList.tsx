import controlsStyles from '@/components/ui/styles/controls.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { SplitMissing } from '@/lib/core/scorecard/focus/split-missing';
import type { Missing } from '@/lib/core/scorecard/missing';
import { assessment } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { sayAside } from '@/lib/text/plan/focus';
import { goToRating } from '../capture';
import { evidenceFieldId } from './EvidenceField';
import { focusMissing } from './focus-missing';

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

async function leaveAside(ids: readonly string[]): Promise<void> {
  await undoOffer.offerAfter(assessment.leaveUnassessed(ids));
  focusMissing();
}

/** What is missing before the scorecard can be finished, each with a link to its place; what is out of focus is settled by one press. */
export function MissingList({ missing: { each, aside, count } }: { readonly missing: SplitMissing }) {
  if (count === 0) return null;
  return (
    <section class={sectionStyles.missing} data-part="missing">
      <h2 id="missing">Missing before you can finish</h2>
      <ul role="list" aria-labelledby="missing">
        {each.map((item) => (
          <li key={textOf(item)}>
            <button type="button" class={controlsStyles.link} onClick={() => goTo(item)}>
              {textOf(item)}
            </button>
          </li>
        ))}
        {aside.length > 0 && (
          <li>
            <button type="button" class={controlsStyles.link} onClick={() => void leaveAside(aside.map(({ id }) => id)).catch(reportError)}>
              {sayAside(aside.length)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
