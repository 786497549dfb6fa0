import type { Missing } from '@/lib/core/missing';
import { goToRating } from '../capture';

function textOf(missing: Missing): string {
  if (missing.what === 'recommendation') return 'Your recommendation';
  if (missing.what === 'reason') return 'The reason for the amendment';
  return missing.what === 'rating' ? `${missing.dimension.name}: a rating, or Not assessed` : `${missing.dimension.name}: a note that shows why`;
}

function goTo(missing: Missing): void {
  if (missing.what === 'reason') document.getElementById('reason')?.focus();
  else goToRating(missing.what === 'recommendation' ? 'Recommendation' : missing.dimension.name);
}

/** What stands between the scorecard and its finish, each a way to its place. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <section class="missing">
      <h2 id="missing">Missing before you can finish</h2>
      <ul role="list" aria-labelledby="missing">
        {missing.map((item) => (
          <li key={textOf(item)}>
            <button type="button" class="link" onClick={() => goTo(item)}>
              {textOf(item)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
