import { formatCallTime } from '@/lib/core/time/call-time';
import type { ScorecardPage } from '@/lib/state/interviews/page/interview-page';
import { factLabels, partNames } from '@/lib/text/exports';
import { scorecardTexts } from '@/lib/text/interviews';
import { RecommendationMark } from '../marks/RecommendationMark';
import { DimensionPart, NoteLines } from './DimensionPart';
import { ScoreChart } from './ScoreChart';
import styles from './Scorecard.module.css';

type Props = { readonly scorecard: ScorecardPage };

function Verdict({ scorecard: { report, recommendation } }: Props) {
  const pieces = report.dimensions.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return (
    <dl class={styles.paperVerdict}>
      <div>
        <dt>{factLabels.recommendation}</dt>
        <dd class={styles.paperFigure}>{recommendation === null ? report.recommendation : <RecommendationMark value={recommendation} />}</dd>
      </div>
      {report.score !== null && (
        <div>
          <dt>{factLabels.score}</dt>
          <dd class={styles.paperFigure}>
            {report.score.value.toFixed(2)} <small>of {report.rubric.outOf}</small>
          </dd>
        </div>
      )}
      <div>
        <dt>{scorecardTexts.basedOn}</dt>
        <dd>{scorecardTexts.basis(report.score?.coverage ?? 0, pieces)}</dd>
        {report.rules.map((rule) => (
          <dd key={rule} class={styles.paperRule} dir="auto">
            {rule}
          </dd>
        ))}
      </div>
    </dl>
  );
}

/** What is known of the interview beside its verdict, which stands above it. */
function Facts({ facts }: Pick<ScorecardPage['report'], 'facts'>) {
  return (
    <dl class={styles.paperFacts}>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Rest({ report: { otherNotes, emptyMarks } }: Pick<ScorecardPage, 'report'>) {
  return (
    <>
      {otherNotes.length > 0 && (
        <section class={styles.paperPart}>
          <h2>{partNames.otherNotes}</h2>
          <NoteLines notes={otherNotes} label={partNames.otherNotes} />
        </section>
      )}
      {emptyMarks.length > 0 && (
        <section class={styles.paperPart}>
          <h2>{partNames.emptyMarks}</h2>
          <p>{emptyMarks.map(({ callTimeMs }) => formatCallTime(callTimeMs)).join(', ')}</p>
        </section>
      )}
    </>
  );
}

/** A finished scorecard as others read it: the conclusion first, then why. */
export function Scorecard({ scorecard }: Props) {
  const { report, chart } = scorecard;
  return (
    <>
      <Verdict scorecard={scorecard} />
      {report.summary !== null && (
        <section class={styles.paperPart}>
          <h2>{partNames.summary}</h2>
          <p class={styles.paperSummary} dir="auto">
            {report.summary}
          </p>
        </section>
      )}
      <ScoreChart chart={chart} />
      <section class={styles.paperPart}>
        <h2>{partNames.evidence}</h2>
        <p class={styles.paperHint}>{scorecardTexts.evidenceHint}</p>
        <div class={styles.paperDimensions}>
          {report.dimensions.map((dimension, at) => (
            <DimensionPart key={dimension.name} dimension={dimension} outOf={report.rubric.outOf} share={chart.rows[at]?.share ?? 0} />
          ))}
        </div>
      </section>
      <Rest report={report} />
      <section class={styles.paperPart}>
        <h2>{scorecardTexts.facts}</h2>
        <Facts facts={report.facts} />
      </section>
    </>
  );
}
