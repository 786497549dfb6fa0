import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { applyRules } from '@/lib/core/scorecard/rules';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { explainRule } from '@/lib/text/rules';

/** The results of the rubric's rules, each with its explanation; nothing where there are none. */
export function Rules({ overview }: { readonly overview: InterviewOverview }) {
  const found = applyRules(overview.interview.rubric, overview.ratings).map(({ finding }) => explainRule(finding));
  if (found.length === 0) return null;
  return (
    <section class={sectionStyles.section} data-part="section">
      <h2>Rules</h2>
      {found.map((explanation) => (
        <p key={explanation} class={partsStyles.hint}>
          {explanation}
        </p>
      ))}
    </section>
  );
}
