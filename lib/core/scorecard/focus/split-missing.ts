import { listAside } from '@/lib/core/interview/focus/in-focus';
import type { Interview } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';
import type { Missing } from '@/lib/core/scorecard/missing';

/** What is missing for the finish: each thing for itself, and the dimensions out of focus without a rating, which are settled together. */
export type SplitMissing = { readonly each: readonly Missing[]; readonly aside: readonly Dimension[]; readonly count: number };

/** Tells the ratings that are missing out of focus, all of which count as one thing, from all else that is missing. */
export function splitMissing(missing: readonly Missing[], interview: Pick<Interview, 'rubric' | 'preparation'>): SplitMissing {
  const out = listAside(interview);
  const aside = missing.flatMap((one) => (one.what === 'rating' && out.includes(one.dimension) ? [one.dimension] : []));
  const each = missing.filter((one) => one.what !== 'rating' || !aside.includes(one.dimension));
  return { each, aside, count: each.length + Math.min(1, aside.length) };
}
