import { recommendationLabels, recommendations } from '@/lib/core/interview/interview';
import styles from './RecommendationMark.module.css';

type Props = {
  /** The key of the recommendation. */
  readonly value: string;
};

/** A recommendation by its place among the four, and in words. */
export function RecommendationMark({ value }: Props) {
  return (
    <span class={styles.recommendation}>
      <span class={styles.recommendationPlaces} aria-hidden="true">
        {recommendations.map((one) => (
          <i key={one} data-on={one === value ? '' : undefined} />
        ))}
      </span>
      {recommendationLabels[value] ?? value}
    </span>
  );
}
