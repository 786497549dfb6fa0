import { useEffect, useId, useRef } from 'preact/hooks';
import { writeText } from '@/components/ui/clipboard/write-text';
import { Icon } from '@/components/ui/Icon';
import type { Interview, Tick } from '@/lib/core/interview/interview';
import { askedUntil } from '@/lib/core/interview/questions';
import type { Question } from '@/lib/core/rubric/rubric';
import { formatCallTime } from '@/lib/core/time/call-time';
import { assessment } from '@/lib/state/page/panel/capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import checklistStyles from './checklist.module.css';
import questionsStyles from './questions.module.css';
import { showPointed } from './show-pointed';

const minute = 60_000;
const states = {
  open: { face: 'Start timer', next: 'Starts its time box' },
  running: { face: 'Asked', next: 'Press when it is answered' },
  done: { face: 'Answered', next: 'Press to take this back' },
};

function stateOf(from: number | null, until: number | null): keyof typeof states {
  if (from === null) return 'open';
  return until === null ? 'running' : 'done';
}

type TimeBoxProps = { readonly minutes: number; readonly from: number | null; readonly until: number | null };

function TimeBox({ minutes, from, until }: TimeBoxProps) {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const limit = minutes === 0 ? '' : `${minutes}:00`;
    const show = () => {
      const spent = from === null ? 0 : Math.max(0, (until ?? Date.now()) - from);
      const faces = from === null ? [minutes === 0 ? '' : `${minutes} min`] : [formatCallTime(spent), limit];
      writeText(box.current, faces.filter((face) => face !== '').join(' / '));
      box.current?.toggleAttribute('data-over', minutes > 0 && spent > minutes * minute);
    };
    show();
    const timer = from !== null && until === null ? setInterval(show, 1000) : undefined;
    return () => clearInterval(timer);
  }, [minutes, from, until]);
  return <span ref={box} class={questionsStyles.box} data-part="box" />;
}

type RowProps = {
  readonly interview: Interview;
  readonly dimension: string;
  readonly question: Question;
  readonly from: number | null;
  readonly until: number | null;
};

function Row({ interview, dimension, question, from, until }: RowProps) {
  const { text, minutes, followUps } = question;
  const state = stateOf(from, until);
  const [button, words] = [useId(), useId()];
  const pointed = text === interviewModel.pointedText.value;
  return (
    <li ref={pointed ? showPointed : null} class={checklistStyles.pointable} data-state={state} data-pointed={pointed ? '' : undefined}>
      <p>
        <span id={words}>{text}</span> <TimeBox minutes={minutes} from={from} until={until ?? interview.endedAt} />
        {state === 'running' && followUps.map((followUp) => <small key={followUp}>{followUp}</small>)}
      </p>
      <button
        id={button}
        type="button"
        class={questionsStyles.questionTimer}
        data-part="chip"
        aria-labelledby={`${button} ${words}`}
        title={states[state].next}
        onClick={() => void undoOffer.offerAfter(assessment.toggleQuestion(dimension, text)).catch(reportError)}
      >
        {state === 'open' && <Icon name="timer" />}
        {states[state].face}
      </button>
    </li>
  );
}

type Props = {
  readonly interview: Interview;
  readonly dimension: string;
  readonly questions: readonly Question[];
  readonly ticks: readonly Tick[];
};

/** The questions to ask, each with its time box; pressing one records that it is being asked, and then that it was answered. */
export function Questions({ interview, dimension, questions, ticks }: Props) {
  if (questions.length === 0) return null;
  return (
    <ul class={questionsStyles.ask} data-part="ask" aria-label="Questions">
      {questions.map((question) => {
        const tick = ticks.find((other) => other.dimension === dimension && other.kind === 'question' && other.text === question.text);
        const [from, until] = tick === undefined ? [null, null] : [tick.at, askedUntil(tick, ticks)];
        return <Row key={question.text} interview={interview} dimension={dimension} question={question} from={from} until={until} />;
      })}
    </ul>
  );
}
