import scaleStyles from '@/components/ui/choice/scale.module.css';
import { type RatingProps, ratingValues, useRating } from './use-rating';

/** The rating of one dimension as a row without anchors: 1 to 5, or not assessed. */
export function RatingScale(props: RatingProps) {
  const radio = useRating(props);
  return (
    <div role="radiogroup" aria-label={props.dimension.name} class={scaleStyles.scale} data-saved={props.value === undefined ? undefined : 'true'}>
      {ratingValues.map((value) => (
        <button key={value} {...radio(value)}>
          {value === 'not-assessed' ? 'Not assessed' : value}
        </button>
      ))}
    </div>
  );
}
