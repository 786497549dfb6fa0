import { useEffect, useRef } from 'preact/hooks';
import { formatCallTime } from '@/lib/core/call-time';
import type { Tick } from '@/lib/core/interview';
import type { Question } from '@/lib/core/rubric';
import { toggleQuestion } from '@/lib/state/assessment';

const minute = 60_000;
const states = { open: 'Ask', running: 'Asked', done: 'Answered' };

function stateOf(tick: Tick | undefined): keyof typeof states {
  if (tick === undefined) return 'open';
  return tick.until === null ? 'running' : 'done';
}

function TimeBox({ minutes, tick }: { readonly minutes: number; readonly tick: Tick | undefined }) {
  const box = useRef<HTMLSpanElement>(null);
  const [from, until] = [tick?.at ?? null, tick?.until ?? null];
  useEffect(() => {
    const show = () => {
      const spent = from === null ? 0 : Math.max(0, (until ?? Date.now()) - from);
      box.current?.replaceChildren(from === null ? `${minutes} min` : `${formatCallTime(spent)} / ${formatCallTime(minutes * minute)}`);
      box.current?.toggleAttribute('data-over', spent > minutes * minute);
    };
    show();
    const timer = from !== null && until === null ? setInterval(show, 1000) : undefined;
    return () => clearInterval(timer);
  }, [minutes, from, until]);
  return <span ref={box} class="box" />;
}

type Props = { readonly dimension: string; readonly questions: readonly Question[]; readonly ticks: readonly Tick[] };

/** The questions to ask, each with its time box; pressing one records that it is being asked, and then that it was answered. */
export function Questions({ dimension, questions, ticks }: Props) {
  if (questions.length === 0) return null;
  return (
    <ul class="ask" aria-label="Questions">
      {questions.map(({ text, minutes, followUps }) => {
        const tick = ticks.find((candidate) => candidate.kind === 'question' && candidate.text === text);
        const state = stateOf(tick);
        return (
          <li key={text} data-state={state}>
            <button type="button" class="chip" aria-pressed={state !== 'open'} title={text} onClick={() => void toggleQuestion(dimension, text)}>
              {states[state]}
            </button>
            <span>
              {text}
              {state === 'running' && followUps.map((followUp) => <small key={followUp}>{followUp}</small>)}
            </span>
            <TimeBox minutes={minutes} tick={tick} />
          </li>
        );
      })}
    </ul>
  );
}
