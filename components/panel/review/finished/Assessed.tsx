import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { Note } from '@/lib/core/interview/interview';
import { recommendationLabels } from '@/lib/core/interview/interview';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { isPractice } from '@/lib/state/panel/practice';
import { Dimensions } from '../dimension/Dimensions';
import finishedStyles from './finished.module.css';

type Props = { readonly interview: InterviewOverview['interview']; readonly rows: readonly ChecklistRow[]; readonly unfiled: readonly Note[] };

/** The scorecard as it was finished: the recommendation, the ratings with their evidence, and the summary where there is one. */
export function Assessed({ interview, rows, unfiled }: Props) {
  const { recommendation, summary } = interview;
  return (
    <section aria-labelledby="assessed">
      <div class={finishedStyles.assessedHead}>
        <h2 id="assessed">Your scorecard</h2>
        {!isPractice && (
          <a class={controlsStyles.link} href={`/workspace.html#interviews/${encodeURIComponent(interview.id)}`} target="_blank" rel="noreferrer">
            View
          </a>
        )}
        {recommendation !== null && <strong>{recommendationLabels[recommendation] ?? recommendation}</strong>}
      </div>
      <Dimensions rows={rows} unfiled={unfiled} interview={interview} />
      {summary.trim() !== '' && (
        <div class={sectionStyles.section}>
          <h3 class={partsStyles.label}>Summary</h3>
          <p class={finishedStyles.finishedSummary} dir="auto">
            {summary}
          </p>
        </div>
      )}
    </section>
  );
}
