import { useEffect, useRef, useState } from 'preact/hooks';
import { ClockSetter, ClockStopped, Coverage, HeadTools, NameEditor, RubricPicker } from '@/components/panel/lazy-capture';
import { writeText } from '@/components/ui/clipboard/write-text';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { clock, interviewModel } from '@/lib/state/page/panel/interview';
import headStyles from './head.module.css';

function Clock({ interview, onSet }: { readonly interview: Interview; readonly onSet: () => void }) {
  const text = useRef<HTMLSpanElement>(null);
  const { startedAt, endedAt } = interview;
  useEffect(() => {
    const show = () => writeText(text.current, formatCallTime(callTime(endedAt ?? Date.now(), startedAt)));
    show();
    const timer = endedAt === null ? setInterval(show, 1000) : undefined;
    return () => clearInterval(timer);
  }, [startedAt, endedAt]);
  return (
    <button
      type="button"
      class={headStyles.clock}
      data-part="clock"
      data-stopped={endedAt === null ? undefined : ''}
      title="Set the clock"
      onClick={onSet}
    >
      <span ref={text} />
    </button>
  );
}

/** The button covers the name and has a label of its own, because a candidate's name may equal another button's. */
function Candidate({ interview: { candidate, finishedAt }, onCorrect }: { readonly interview: Interview; readonly onCorrect: () => void }) {
  return (
    <div class={headStyles.who} data-part="candidate" title={candidate}>
      <h1 dir="auto">{candidate}</h1>
      {finishedAt === null && <button type="button" aria-label="Correct the name" title={`Correct the name: ${candidate}`} onClick={onCorrect} />}
    </div>
  );
}

function End({ isOver }: { readonly isOver: boolean }) {
  return (
    <button
      type="button"
      class={headStyles.headEnd}
      aria-label="End and review"
      title="End and review  R, outside of fields"
      onClick={() => void clock.endAndReview()}
    >
      {isOver ? 'Review' : 'End'}
    </button>
  );
}

type LineProps = { readonly interview: Interview; readonly onClose: () => void };

/** One line: candidate, rubric, clock, End, and the tools. */
function HeadLine({ interview, onClose }: LineProps) {
  const [open, setOpen] = useState<'clock' | 'name' | null>(null);
  const close = () => setOpen(null);
  const isFinished = interview.finishedAt !== null;
  return (
    <div class={headStyles.head} data-part="head">
      {open === 'name' ? (
        <>
          <h1 class={partsStyles.hidden}>{interview.candidate}</h1>
          <NameEditor interview={interview} onDone={close} />
        </>
      ) : (
        <Candidate interview={interview} onCorrect={() => setOpen('name')} />
      )}
      <RubricPicker interview={interview} />
      <span class={headStyles.headGap} />
      {open === 'clock' && <ClockSetter interview={interview} onDone={close} />}
      {open !== 'clock' && !isFinished && <Clock interview={interview} onSet={() => setOpen('clock')} />}
      {!isFinished && !interviewModel.reviewing.value && <End isOver={interview.endedAt !== null} />}
      <HeadTools onClose={onClose} />
    </div>
  );
}

type Props = { readonly overview: InterviewOverview; readonly onClose: () => void };

/** The candidate, the rubric, the clock, and the coverage. */
export function Head({ overview, onClose }: Props) {
  const { interview } = overview;
  return (
    <header>
      <HeadLine interview={interview} onClose={onClose} />
      {interview.endedAt !== null && interview.finishedAt === null && !interviewModel.reviewing.value && <ClockStopped />}
      <div class={headStyles.strip}>
        <Coverage overview={overview} />
      </div>
    </header>
  );
}
