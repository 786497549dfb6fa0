import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DeliveryStatus } from '@/components/delivery/DeliveryStatus';
import { Routes } from '@/components/delivery/Routes';
import panelStyles from '@/components/panel/panel.module.css';
import { Part } from '@/components/ui/feedback/Part';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { findMissing } from '@/lib/core/scorecard/missing';
import type { InterviewSummary } from '@/lib/state/interview/interview-model';
import { type Evidence, loadEvidence } from '@/lib/state/review/review';
import { mayTakeFocus } from '../focus';
import { PanelKeys } from '../lazy-capture';
import { LeftOut } from '../words/HeldWords';
import { DeleteInterview } from './DeleteInterview';
import { DimensionReview } from './DimensionReview';
import { Foot } from './finish/Foot';
import { useChoices } from './finish/use-choices';
import { useFinish } from './finish/use-finish';
import { Amending, isAmending, useReason } from './finished/Amendment';
import { Repair } from './finished/Repair';
import { Result } from './finished/Result';
import { MissingList } from './MissingList';
import { Recommendation } from './Recommendation';
import reviewStyles from './review.module.css';
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

/** The review: what is missing, every dimension with its evidence, the score, the rules, and the finish. */
export function Review({ record }: { readonly record: InterviewSummary }) {
  const { interview } = record;
  const evidence = useEvidence(record);
  const { choices, choose } = useChoices(interview.id);
  const { asksName, finish } = useFinish(interview, choices);
  const reason = useReason(record);
  const top = useRef<HTMLElement>(null);
  const cover = useCover(top);
  const locked = interview.finishedAt !== null;
  const amending = isAmending(interview);
  const missing = findMissing(record, amending && (reason ?? '').trim() === '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: finished, or open again, it begins anew: what was pressed is gone, and what came of it stands at the top.
  useLayoutEffect(() => {
    if (mayTakeFocus()) top.current?.focus();
    top.current?.scrollTo({ top: 0 });
  }, [locked]);
  const press = (unsigned: boolean) => {
    if (missing.length > 0) top.current?.querySelector<HTMLElement>('[data-part="missing"] button')?.focus();
    else if (cover === 'clear') finish(unsigned);
  };
  return (
    <>
      <main ref={top} id="review" class={`${panelStyles.scroll} ${reviewStyles.review}`} data-part="scroll" tabIndex={0} aria-label="Review">
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
        <section class={sectionStyles.section} data-part="section">
          <Summary interview={interview} />
          <Recommendation interview={interview} />
          <Signature locked={locked} asks={asksName} onSkip={() => press(true)} />
        </section>
        {!locked && missing.length === 0 && choices !== null && (
          <Part>
            <Routes record={record} choices={choices} onChoose={choose} />
          </Part>
        )}
        <DeleteInterview />
      </main>
      <PanelKeys record={record} />
      <footer class={panelStyles.foot} data-part="foot">
        <Foot interview={interview} cover={cover} isComplete={missing.length === 0} onFinish={() => press(false)} />
      </footer>
    </>
  );
}
