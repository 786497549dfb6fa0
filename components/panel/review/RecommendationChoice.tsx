import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import scaleStyles from '@/components/ui/choice/scale.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type Interview, recommendationLabels, recommendations } from '@/lib/core/interview/interview';
import { assessment } from '@/lib/state/page/panel/capture';

const choices = recommendations.map((value) => ({ value, label: recommendationLabels[value] ?? value }));

/** The interviewer's own recommendation; it is never calculated. */
export function RecommendationChoice({ interview }: { readonly interview: Interview }) {
  const { recommendation } = interview;
  const choose = (value: string) => {
    const chosen = recommendations.find((candidate) => candidate === value);
    if (chosen !== undefined) void assessment.recommend(chosen);
  };
  return (
    <div class={partsStyles.field}>
      <p class={partsStyles.label}>Recommendation</p>
      <RadioGroup
        label="Recommendation"
        choices={choices}
        chosen={recommendation}
        saved={recommendation !== null}
        className={`${scaleStyles.scale} ${scaleStyles.four}`}
        onChoose={choose}
      />
    </div>
  );
}
