import { useRef, useState } from 'preact/hooks';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { callTime, formatCallTime } from '@/lib/core/call-time';
import { type InterviewRecord, recommendations } from '@/lib/core/interview';
import { evidenceOf, findMissing, type Missing } from '@/lib/core/review';
import type { Dimension } from '@/lib/core/rubric';
import { applyRules } from '@/lib/core/rules';
import { scoreOf } from '@/lib/core/score';
import { finishScorecard } from '@/lib/state/finish';
import { backToInterview, recommend, summarize } from '@/lib/state/session';
import { Anchors } from './Anchors';
import { DeliveryStatus } from './DeliveryStatus';
import { RatingScale } from './RatingScale';

const recommendationChoices = [
  { value: 'strong-no', label: 'Strong no' },
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
  { value: 'strong-yes', label: 'Strong yes' },
];

function missingText(missing: Missing): string {
  if (missing.what === 'recommendation') return 'Your recommendation';
  return missing.what === 'rating' ? `${missing.dimension.name}: a rating, or Not assessed` : `${missing.dimension.name}: a note that shows why`;
}

function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <section class="missing">
      <h2 id="missing">Missing before you can finish</h2>
      <ul aria-labelledby="missing">
        {missing.map((item) => (
          <li key={missingText(item)}>{missingText(item)}</li>
        ))}
      </ul>
    </section>
  );
}

function DimensionReview({ record, dimension }: { readonly record: InterviewRecord; readonly dimension: Dimension }) {
  const { interview, ratings, notes } = record;
  const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
  const evidence = evidenceOf(dimension.id, notes);
  return (
    <section class="card">
      <h2>{dimension.name}</h2>
      <RatingScale dimension={dimension} value={value} disabled={interview.finishedAt !== null} />
      <Anchors anchors={dimension.anchors} value={value} />
      {evidence.length > 0 && (
        <ul class="proof" aria-label={`Evidence for ${dimension.name}`}>
          {evidence.map((note) => (
            <li key={note.id}>
              <time>{formatCallTime(callTime(note.recordedAt, interview.startedAt))}</time>
              {note.text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Result({ record }: { readonly record: InterviewRecord }) {
  const { rubric } = record.interview;
  const { value, coverage } = scoreOf(rubric.dimensions, record.ratings);
  return (
    <section class="section">
      <h2>Weighted score</h2>
      <p class="total">
        {value === null ? '–' : value.toFixed(2)}
        <small>of 5 · rests on {Math.round(coverage * 100)} % of the weight</small>
      </p>
      {applyRules(rubric, record.ratings).map((rule) => (
        <p key={rule.explanation} class="hint">
          {rule.explanation}
        </p>
      ))}
    </section>
  );
}

function Summary({ record }: { readonly record: InterviewRecord }) {
  const [text, setText] = useState(record.interview.summary);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void summarize(next), 200);
  };
  return (
    <div class="field">
      <label for="summary">Summary</label>
      <textarea
        id="summary"
        class="input"
        rows={3}
        value={text}
        disabled={record.interview.finishedAt !== null}
        onInput={(event) => keep(event.currentTarget.value)}
        onBlur={() => text !== record.interview.summary && void summarize(text)}
      />
    </div>
  );
}

/** The review: what is missing, every dimension with its evidence, the score, the rules, and the finish. */
export function Review({ record }: { readonly record: InterviewRecord }) {
  const { interview } = record;
  const missing = findMissing(record);
  const locked = interview.finishedAt !== null;
  const choose = (value: string) => {
    const chosen = recommendations.find((candidate) => candidate === value);
    if (chosen !== undefined) void recommend(chosen);
  };
  return (
    <>
      <main class="scroll">
        {locked ? <DeliveryStatus interviewId={interview.id} /> : <MissingList missing={missing} />}
        <Result record={record} />
        {interview.rubric.dimensions.map((dimension) => (
          <DimensionReview key={dimension.id} record={record} dimension={dimension} />
        ))}
        <section class="section">
          <Summary record={record} />
          <p class="label">Recommendation</p>
          <RadioGroup
            label="Recommendation"
            choices={recommendationChoices}
            chosen={interview.recommendation}
            saved={interview.recommendation !== null}
            disabled={locked}
            className="scale four"
            onChoose={choose}
          />
        </section>
      </main>
      {!locked && (
        <footer class="foot">
          <div class="hints">
            <button type="button" class="quiet" onClick={() => void backToInterview()}>
              Back to notes
            </button>
            <button type="button" class="primary" disabled={missing.length > 0} onClick={() => void finishScorecard(record)}>
              Finish scorecard
            </button>
          </div>
        </footer>
      )}
    </>
  );
}
