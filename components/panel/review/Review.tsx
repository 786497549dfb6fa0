import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DeliveryStatus } from '@/components/delivery/DeliveryStatus';
import { Routes } from '@/components/delivery/Routes';
import frameStyles from '@/components/panel/interview/frame.module.css';
import { Part } from '@/components/ui/feedback/Part';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { makeChecklist } from '@/lib/core/scorecard/checklist';
import { splitMissing } from '@/lib/core/scorecard/focus/split-missing';
import { findMissing } from '@/lib/core/scorecard/missing';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { isPractice } from '@/lib/state/panel/practice';
import { loadEvidence, type ReviewedNotes } from '@/lib/state/review/review';
import { mayTakeFocus } from '../focus';
import { PanelKeys } from '../lazy-capture';
import { LeftOut } from '../words/HeldWords';
import { DeleteInterview } from './DeleteInterview';
import { Dimensions } from './dimension/Dimensions';
import { Foot } from './finish/Foot';
import { useChoices } from './finish/use-choices';
import { useFinish } from './finish/use-finish';
import { Amending, isAmending, useReason } from './finished/Amendment';
import { Assessed } from './finished/Assessed';
import { FinishedHead } from './finished/FinishedHead';
import { Next } from './finished/Next';
import { PracticeEnd } from './finished/PracticeEnd';
import { Repair } from './finished/Repair';
import { Rules } from './finished/Rules';
import { Score } from './finished/Score';
import { focusMissing } from './focus-missing';
import { MissingList } from './MissingList';
import { RecommendationChoice } from './RecommendationChoice';
import { ReviewHead } from './ReviewHead';
import reviewStyles from './review.module.css';
import { Signature } from './Signature';
import { Summary } from './summary/Summary';
import { EmptyMarks, Unsettled } from './Unsettled';
import { useCover } from './use-cover';

const none: ReviewedNotes = { filled: [], unfiled: [], openMarks: [] };

function useNotes({ interview, evidence: counts }: InterviewOverview): ReviewedNotes {
  const [notes, setNotes] = useState<ReviewedNotes>(none);
  useEffect(() => {
    if (counts !== undefined) loadEvidence(interview.id).then(setNotes).catch(reportError);
  }, [interview.id, counts]);
  return notes;
}

/** The review: a checklist of the dimensions with their evidence, the summary, the recommendation, the rules, the score, and the finish. */
export function Review({ overview }: { readonly overview: InterviewOverview }) {
  const { interview } = overview;
  const { filled, unfiled, openMarks } = useNotes(overview);
  const { choices, choose } = useChoices(interview.id);
  const { asksName, finish } = useFinish(interview, choices);
  const reason = useReason(overview);
  const top = useRef<HTMLElement>(null);
  const cover = useCover(top);
  const locked = interview.finishedAt !== null;
  const amending = isAmending(interview);
  const missing = splitMissing(findMissing(overview, amending && (reason ?? '').trim() === ''), interview);
  const rows = makeChecklist(overview, filled);
  const isAssessed = rows.every((row) => row.missing === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: finished, or open again, it begins anew: what was pressed is gone, and what came of it stands at the top.
  useLayoutEffect(() => {
    if (mayTakeFocus()) top.current?.focus();
    top.current?.scrollTo({ top: 0 });
  }, [locked]);
  const press = (unsigned: boolean) => {
    if (missing.count > 0) focusMissing();
    else if (cover === 'clear') finish(unsigned);
  };
  return (
    <>
      <main ref={top} id="review" class={`${frameStyles.scroll} ${reviewStyles.review}`} data-part="scroll" tabIndex={0} aria-label="Review">
        {amending && <Amending interview={interview} reason={reason ?? ''} />}
        {locked ? (
          <>
            <FinishedHead interview={interview} />
            <Part>{isPractice ? <PracticeEnd /> : <DeliveryStatus interview={interview} />}</Part>
            <LeftOut interview={interview} />
            <Repair interview={interview} />
            <Assessed interview={interview} rows={rows} unfiled={unfiled} />
          </>
        ) : (
          <>
            <ReviewHead interview={interview} rows={rows} />
            <MissingList missing={missing} />
            <Unsettled interview={interview} />
            <Dimensions rows={rows} unfiled={unfiled} interview={interview} />
            <EmptyMarks interview={interview} marks={openMarks} />
          </>
        )}
        <section class={`${sectionStyles.section} ${reviewStyles.reviewEnd} ${reviewStyles.unsettled}`} data-part="section">
          <Summary interview={interview} rows={rows} />
          {!locked && <RecommendationChoice interview={interview} />}
          <Signature locked={locked} asks={asksName} onSkip={() => press(true)} />
        </section>
        {isAssessed && <Rules overview={overview} />}
        {!locked && missing.count === 0 && choices !== null && (
          <Part>
            <Routes overview={overview} choices={choices} onChoose={choose} />
          </Part>
        )}
        {isAssessed ? (
          <Part>
            <Score overview={overview} />
          </Part>
        ) : (
          <p class={`${partsStyles.hint} ${reviewStyles.scoreWaits}`}>The rules and the weighted score come once every dimension is complete.</p>
        )}
        {locked && (
          <Part>
            <Next />
          </Part>
        )}
        <DeleteInterview />
      </main>
      <PanelKeys overview={overview} />
      <footer class={frameStyles.foot} data-part="foot">
        <Foot interview={interview} cover={cover} left={missing.count} onLeft={focusMissing} onFinish={() => press(false)} />
      </footer>
    </>
  );
}
