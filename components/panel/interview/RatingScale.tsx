import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import { type RatingValue, scores } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { ratings } from '@/lib/state/page/panel/notes';
import { preferencesModel } from '@/lib/state/page/preferences';

const choices = [...scores.map((score) => ({ value: String(score), label: String(score) })), { value: 'not-assessed', label: 'Not assessed' }];
const keys = { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '0': 'not-assessed' };

/** Rates by a digit, which may have been meant for a field: what changed is said, and how it is taken back. */
async function rateByKey({ id, name }: Dimension, before: RatingValue | undefined, value: RatingValue): Promise<void> {
  const [rated, { ratingAnnouncer }] = await Promise.all([ratings.rateDimension(id, value), import('@/lib/state/page/panel/say-rating')]);
  if (rated) ratingAnnouncer.sayRating(name, before, value);
}

type Props = { readonly dimension: Dimension; readonly value: RatingValue | undefined; readonly disabled: boolean };

/** The rating of one dimension: 1 to 5, or not assessed. */
export function RatingScale({ dimension, value, disabled }: Props) {
  const choose = (chosen: string, byKey: boolean) => {
    const rating = scores.find((candidate) => String(candidate) === chosen) ?? 'not-assessed';
    if (byKey && rating !== value) void rateByKey(dimension, value, rating);
    else void ratings.rateDimension(dimension.id, rating);
  };
  const chosen = value === undefined ? null : String(value);
  return (
    <RadioGroup
      label={dimension.name}
      choices={choices}
      chosen={chosen}
      saved={value !== undefined}
      disabled={disabled}
      keys={preferencesModel.singleKeys.value ? keys : undefined}
      needsRing={interviewModel.reviewing.value}
      onChoose={choose}
    />
  );
}
