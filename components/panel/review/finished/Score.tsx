import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { explainScore } from '@/lib/core/scorecard/arithmetic';
import { calculateScore } from '@/lib/core/scorecard/score';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import scoreStyles from './score.module.css';

/** The weighted score with its calculation; nothing without a single score. */
export function Score({ overview }: { readonly overview: InterviewOverview }) {
  const { dimensions } = overview.interview.rubric;
  const { value, coverage } = calculateScore(dimensions, overview.ratings);
  const { lines, sum, weight } = explainScore(dimensions, overview.ratings);
  return (
    <section class={sectionStyles.section} data-part="section" aria-labelledby="weighted-score">
      <h2 id="weighted-score">Weighted score</h2>
      {value === null ? (
        <p class={partsStyles.hint}>No dimension was assessed, so there is no score.</p>
      ) : (
        <>
          <p class={scoreStyles.total}>
            {value.toFixed(2)}
            <small>of 5 · based on {Math.round(coverage * 100)} % of the rubric</small>
          </p>
          <table class={scoreStyles.arithmetic}>
            <caption>Each score times its weight, added up and divided by the weight that counts</caption>
            <tbody>
              {lines.map(({ name, score, weight: own, product }) => (
                <tr key={name}>
                  <th scope="row" dir="auto">
                    {name}
                  </th>
                  <td>{score === null ? 'not assessed' : `${score} × ${own}`}</td>
                  <td>{product === null ? '–' : product.toLocaleString()}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Sum ÷ weight counted</th>
                <td>
                  {sum.toLocaleString()} ÷ {weight.toLocaleString()}
                </td>
                <td>{value.toFixed(2)}</td>
              </tr>
            </tfoot>
          </table>
        </>
      )}
    </section>
  );
}
