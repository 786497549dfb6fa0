import { callTime, formatCallTime } from '@/lib/core/call-time';
import type { Interview, Note } from '@/lib/core/interview';
import type { Missing } from '@/lib/core/missing';

function textOf(missing: Missing): string {
  if (missing.what === 'recommendation') return 'Your recommendation';
  if (missing.what === 'reason') return 'The reason for the amendment';
  return missing.what === 'rating' ? `${missing.dimension.name}: a rating, or Not assessed` : `${missing.dimension.name}: a note that shows why`;
}

function goTo(missing: Missing): void {
  if (missing.what === 'reason') document.getElementById('reason')?.focus();
  else goToRating(missing.what === 'recommendation' ? 'Recommendation' : missing.dimension.name);
}

function goToRating(name: string): void {
  const radios = document.querySelector(`[role="radiogroup"][aria-label="${CSS.escape(name)}"]`);
  radios?.closest('.card, .section')?.scrollIntoView({ block: 'start' });
  radios?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}

type Props = { readonly missing: readonly Missing[]; readonly openMarks: readonly Note[]; readonly interview: Interview };

/** What stands between the scorecard and its finish, each a way to its place; and the marks that still lack words. */
export function MissingList({ missing, openMarks, interview }: Props) {
  const marks = openMarks.map(({ recordedAt }) => formatCallTime(callTime(recordedAt, interview.startedAt)));
  return (
    <>
      {missing.length > 0 && (
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
      )}
      {marks.length > 0 && <p class="hint section">Marked moments that still lack words: {marks.join(', ')}. They are sent as they are.</p>}
    </>
  );
}
