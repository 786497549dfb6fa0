import reviewStyles from '@/components/panel/review/review.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { applyRules } from '@/lib/core/scorecard/rules';
import { scoreOf } from '@/lib/core/scorecard/score';
import type { InterviewSummary } from '@/lib/state/interview/interview-model';
import { explainRule } from '@/lib/text/rules';

/** The weighted score, on how much of the rubric it is based, and what the rules say. */
export function Result({ record }: { readonly record: InterviewSummary }) {
  const { rubric } = record.interview;
  const { value, coverage } = scoreOf(rubric.dimensions, record.ratings);
  return (
    <section class={sectionStyles.section} data-part="section">
      <h2>Weighted score</h2>
      <p class={reviewStyles.total}>
        {value === null ? '–' : value.toFixed(2)}
        <small>of 5 · based on {Math.round(coverage * 100)} % of the rubric</small>
      </p>
      {applyRules(rubric, record.ratings)
        .map(({ finding }) => explainRule(finding))
        .map((explanation) => (
          <p key={explanation} class={partsStyles.hint}>
            {explanation}
          </p>
        ))}
    </section>
  );
}
