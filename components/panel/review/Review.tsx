import '@/components/ui/styles/controls.css';
import './review.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DeliveryStatus } from '@/components/delivery/DeliveryStatus';
import { Routes } from '@/components/delivery/Routes';
import { Part } from '@/components/ui/feedback/Part';
import type { Choices } from '@/lib/core/delivery/destination';
import { findMissing } from '@/lib/core/scorecard/missing';
import { finishSigned } from '@/lib/state/finish/signing';
import { backToInterview, closeInterview } from '@/lib/state/interview/call';
import type { InterviewSummary } from '@/lib/state/interview/session';
import { checkCover } from '@/lib/state/panel/watch';
import { keepChoices, loadChoices } from '@/lib/state/review/choices';
import { type FinishPlan, noChoices } from '@/lib/state/review/finish-plan';
import { type Evidence, loadEvidence } from '@/lib/state/review/review';
import { HistoryTools } from '../capture';
import { mayTakeFocus } from '../focus';
import { PanelKeys, Said } from '../lazy-capture';
import { LeftOut } from '../words/HeldWords';
import { Covered } from './Covered';
import { DeleteInterview } from './DeleteInterview';
import { DimensionReview } from './DimensionReview';
import { Amend, Amending, isAmending, useReason } from './finished/Amendment';
import { Repair } from './finished/Repair';
import { Result } from './finished/Result';
import { MissingList } from './MissingList';
import { Recommendation } from './Recommendation';
import { Signature } from './Signature';
import { Summary } from './Summary';
import { Unsettled } from './Unsettled';
import { useCover } from './use-cover';

const none: Evidence = { byDimension: new Map(), openMarks: [] };

function useEvidence({ interview, evidence: counts }: InterviewSummary): Evidence {
  const [evidence, setEvidence] = useState<Evidence>(none);
  useEffect(() => {
    if (counts !== undefined) loadEvidence(interview.id).then(setEvidence).catch(reportError);
  }, [interview.id, counts]);
  return evidence;
}

function useChoices(id: string) {
  const [choices, setChoices] = useState<Choices>(noChoices);
  useEffect(() => {
    loadChoices(id).then(setChoices).catch(reportError);
  }, [id]);
  const latest = useRef(choices);
  latest.current = choices;
  const choose = (change: (before: Choices) => Choices) => {
    latest.current = change(latest.current);
    setChoices(latest.current);
    keepChoices(id, latest.current).catch(reportError);
  };
  return { choices, choose };
}

type FinishProps = { readonly ready: boolean; readonly onFinish: () => void };

function Finish({ ready, onFinish }: FinishProps) {
  return (
    <div class="toolbar">
      <button type="button" class="quiet" onClick={backToInterview}>
        Back to notes
      </button>
      <HistoryTools />
      <Said />
      <button type="button" class="primary" aria-disabled={!ready} onClick={onFinish}>
        Finish scorecard
      </button>
    </div>
  );
}

/** The review: what is missing, every dimension with its evidence, the score, the rules, and the finish. */
export function Review({ record }: { readonly record: InterviewSummary }) {
  const { interview } = record;
  const evidence = useEvidence(record);
  const { choices, choose } = useChoices(interview.id);
  const reason = useReason(record);
  const shown = useRef<FinishPlan | null>(null);
  const top = useRef<HTMLElement>(null);
  const cover = useCover(top);
  const locked = interview.finishedAt !== null;
  const amending = isAmending(interview);
  const missing = findMissing(record, amending && (reason ?? '').trim() === '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: finished, or open again, it begins anew: what was pressed is gone, and what came of it stands at the top.
  useEffect(() => {
    if (mayTakeFocus()) top.current?.focus();
    top.current?.scrollTo({ top: 0 });
  }, [locked]);
  const [asksName, setAsksName] = useState(false);
  const finishInSight = async (unsigned: boolean) => {
    if (await checkCover()) setAsksName((await finishSigned(interview, choices, () => shown.current, unsigned)) === 'needs-name');
  };
  const finish = (unsigned: boolean) => {
    if (missing.length > 0) top.current?.querySelector<HTMLElement>('.missing button')?.focus();
    else if (cover === 'clear') finishInSight(unsigned).catch(reportError);
  };
  return (
    <>
      <main ref={top} class="scroll review" tabIndex={0} aria-label="Review">
        {amending && <Amending interview={interview} reason={reason ?? ''} />}
        {locked ? (
          <>
            <Part>
              <DeliveryStatus interview={interview} />
            </Part>
            <LeftOut interview={interview} />
            <Repair interview={interview} />
          </>
        ) : (
          <>
            <MissingList missing={missing} />
            <Unsettled interview={interview} openMarks={evidence.openMarks} />
          </>
        )}
        <Part>
          <Result record={record} />
        </Part>
        {interview.rubric.dimensions.map((dimension) => (
          <Part key={dimension.id}>
            <DimensionReview record={record} dimension={dimension} evidence={evidence.byDimension.get(dimension.id) ?? []} />
          </Part>
        ))}
        <section class="section">
          <Summary interview={interview} />
          <Recommendation interview={interview} />
          <Signature locked={locked} asks={asksName} onSkip={() => finish(true)} />
        </section>
        {!locked && missing.length === 0 && (
          <Part>
            <Routes record={record} choices={choices} shown={shown} onChoose={choose} />
          </Part>
        )}
        <DeleteInterview />
      </main>
      <PanelKeys record={record} />
      <footer class="foot">
        {locked ? (
          <div class="toolbar">
            <Amend interview={interview} />
            <button type="button" class="primary" onClick={() => void closeInterview().catch(reportError)}>
              New interview
            </button>
          </div>
        ) : (
          <>
            {cover === 'covered' && <Covered interviewId={interview.id} />}
            <Finish ready={missing.length === 0 && cover === 'clear'} onFinish={() => finish(false)} />
          </>
        )}
      </footer>
    </>
  );
}
