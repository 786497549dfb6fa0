import '@/components/ui/controls.css';
import './review.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DeliveryStatus } from '@/components/delivery/DeliveryStatus';
import { Routes } from '@/components/delivery/Routes';
import { findMissing } from '@/lib/core/missing';
import { backToInterview } from '@/lib/state/call';
import { finishScorecard } from '@/lib/state/finish';
import { noChoices } from '@/lib/state/finish-plan';
import { type Evidence, loadEvidence } from '@/lib/state/review';
import type { InterviewSummary } from '@/lib/state/session';
import { DimensionReview } from './DimensionReview';
import { MissingList } from './MissingList';
import { Recommendation } from './Recommendation';
import { Result } from './Result';
import { Signature } from './Signature';
import { Summary } from './Summary';

const none: Evidence = { byDimension: new Map(), openMarks: [] };

/** The review: what is missing, every dimension with its evidence, the score, the rules, and the finish. */
export function Review({ record }: { readonly record: InterviewSummary }) {
  const { interview, evidence: counts } = record;
  const [evidence, setEvidence] = useState<Evidence>(none);
  const [choices, setChoices] = useState(noChoices);
  const plannedAt = useRef<number | null>(null);
  const top = useRef<HTMLElement>(null);
  const missing = findMissing(record);
  const locked = interview.finishedAt !== null;
  useEffect(() => {
    if (counts !== undefined) loadEvidence(interview.id).then(setEvidence).catch(reportError);
  }, [interview.id, counts]);
  useEffect(() => top.current?.focus(), []);
  const finish = () => {
    if (missing.length === 0) finishScorecard(interview.id, choices, plannedAt.current ?? Date.now()).catch(reportError);
    else top.current?.querySelector<HTMLElement>('.missing button')?.focus();
  };
  return (
    <>
      <main ref={top} class="scroll review" tabIndex={0}>
        {locked ? (
          <DeliveryStatus interviewId={interview.id} />
        ) : (
          <MissingList missing={missing} openMarks={evidence.openMarks} interview={interview} />
        )}
        <Result record={record} />
        {interview.rubric.dimensions.map((dimension) => (
          <DimensionReview key={dimension.id} record={record} dimension={dimension} evidence={evidence.byDimension.get(dimension.id) ?? []} />
        ))}
        <section class="section">
          <Summary interview={interview} />
          <Recommendation interview={interview} />
          <Signature locked={locked} />
        </section>
        {!locked && missing.length === 0 && <Routes record={record} choices={choices} plannedAt={plannedAt} onChoose={setChoices} />}
      </main>
      {!locked && (
        <footer class="foot">
          <div class="toolbar">
            <button type="button" class="quiet" onClick={() => void backToInterview()}>
              Back to notes
            </button>
            <button type="button" class="primary" aria-disabled={missing.length > 0} onClick={finish}>
              Finish scorecard
            </button>
          </div>
        </footer>
      )}
    </>
  );
}
