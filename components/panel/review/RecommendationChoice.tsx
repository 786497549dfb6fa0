import { FieldUndo } from '@/components/panel/undo/FieldUndo';
import undoStyles from '@/components/panel/undo/undo.module.css';
import { RadioGroup } from '@/components/ui/choice/RadioGroup';
import scaleStyles from '@/components/ui/choice/scale.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type Interview, type Recommendation, recommendationLabels, recommendations } from '@/lib/core/interview/interview';
import { announcer } from '@/lib/state/page/announcer';
import { assessment } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { announcements } from '@/lib/text/announcements';

const choices = recommendations.map((value) => ({ value, label: recommendationLabels[value] ?? value }));

async function recommend(value: Recommendation): Promise<void> {
  if (await undoOffer.offerAfter(assessment.recommend(value))) announcer.announce(announcements.recommended(recommendationLabels[value] ?? value));
}

/** The interviewer's own recommendation; it is never calculated. */
export function RecommendationChoice({ interview }: { readonly interview: Interview }) {
  const { recommendation } = interview;
  const choose = (value: string) => {
    const chosen = recommendations.find((candidate) => candidate === value);
    if (chosen !== undefined && chosen !== recommendation) recommend(chosen).catch(reportError);
  };
  return (
    <div class={partsStyles.field}>
      <div class={undoStyles.besideLabel}>
        <p class={partsStyles.label}>Recommendation</p>
        <FieldUndo field="recommendation" what="the recommendation" />
      </div>
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
