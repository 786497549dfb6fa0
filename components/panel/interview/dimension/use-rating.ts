import { useRadios } from '@/components/ui/choice/use-radios';
import { type RatingValue, scores } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';
import { announcer } from '@/lib/state/page/announcer';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { ratings } from '@/lib/state/page/panel/notes';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { preferencesModel } from '@/lib/state/page/preferences';

/** What a rating can be, in order. */
export const ratingValues = [...scores.map(String), 'not-assessed'];
const keys = { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '0': 'not-assessed' };

/** Rates by a digit, which may have been meant for a field: the change and its undo are announced. */
async function rateByKey({ id, name }: Dimension, before: RatingValue | undefined, value: RatingValue): Promise<void> {
  const announce = announcer.announceLater();
  const [rated, { describeRated }] = await Promise.all([
    undoOffer.offerAfter(ratings.rateDimension(id, value)),
    import('@/lib/state/review/describe-rated'),
  ]);
  if (rated) announce(describeRated(name, before, value));
}

/** The rating of one dimension, and whether it is locked. */
export type RatingProps = { readonly dimension: Dimension; readonly value: RatingValue | undefined; readonly disabled: boolean };

/** The button properties of each radio of a dimension's rating, by value. */
export function useRating({ dimension, value, disabled }: RatingProps) {
  const choose = (chosen: string, byKey: boolean) => {
    const rating = scores.find((candidate) => String(candidate) === chosen) ?? 'not-assessed';
    if (byKey && rating !== value) void rateByKey(dimension, value, rating);
    else void undoOffer.offerAfter(ratings.rateDimension(dimension.id, rating)).catch(reportError);
  };
  return useRadios({
    values: ratingValues,
    chosen: value === undefined ? null : String(value),
    disabled,
    keys: preferencesModel.singleKeys.value ? keys : {},
    needsRing: interviewModel.reviewing.value,
    onChoose: choose,
  });
}
