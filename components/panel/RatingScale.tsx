import { RadioGroup } from '@/components/ui/RadioGroup';
import { type RatingValue, scores } from '@/lib/core/interview';
import type { Dimension } from '@/lib/core/rubric';
import { rateDimension } from '@/lib/state/rating';
import { singleKeys } from '@/lib/state/session';

const choices = [...scores.map((score) => ({ value: String(score), label: String(score) })), { value: 'not-assessed', label: 'Not assessed' }];
const keys = { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '0': 'not-assessed' };

type Props = { readonly dimension: Dimension; readonly value: RatingValue | undefined; readonly disabled: boolean };

/** The rating of one dimension: 1 to 5, or not assessed. */
export function RatingScale({ dimension, value, disabled }: Props) {
  const choose = (chosen: string) => {
    const score = scores.find((candidate) => String(candidate) === chosen);
    void rateDimension(dimension.id, score ?? 'not-assessed');
  };
  const chosen = value === undefined ? null : String(value);
  return (
    <RadioGroup
      label={dimension.name}
      choices={choices}
      chosen={chosen}
      saved={value !== undefined}
      disabled={disabled}
      keys={singleKeys.value ? keys : undefined}
      onChoose={choose}
    />
  );
}
