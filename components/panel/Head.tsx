import { useEffect, useRef } from 'preact/hooks';
import { callTime, formatCallTime } from '@/lib/core/call-time';
import type { Interview, InterviewRecord } from '@/lib/core/interview';
import { coverageOf } from '@/lib/core/review';

const contextNames = { 'live-call': 'live call', 'live-coding': 'live coding', 'take-home': 'take-home', phone: 'phone' };

function Clock({ interview }: { readonly interview: Interview }) {
  const text = useRef<HTMLSpanElement>(null);
  const { startedAt, endedAt } = interview;
  useEffect(() => {
    const show = () => text.current?.replaceChildren(formatCallTime(callTime(endedAt ?? Date.now(), startedAt)));
    show();
    const timer = endedAt === null ? setInterval(show, 1000) : undefined;
    return () => clearInterval(timer);
  }, [startedAt, endedAt]);
  return <span class="clock" data-stopped={endedAt === null ? undefined : ''} ref={text} role="timer" aria-label="Call time" aria-live="off" />;
}

function Coverage({ record }: { readonly record: InterviewRecord }) {
  const { dimensions } = record.interview.rubric;
  const states = dimensions.map((dimension) => coverageOf(dimension.id, record));
  const rated = states.filter((state) => state === 'rated').length;
  return (
    <div class="coverage" role="img" aria-label={`${rated} of ${dimensions.length} dimensions rated`}>
      {dimensions.map((dimension, index) => (
        <i key={dimension.id} style={{ flexGrow: dimension.weight, flexBasis: 0 }} data-is={states[index]} title={dimension.name} />
      ))}
    </div>
  );
}

type Props = { readonly record: InterviewRecord; readonly onClose: () => void };

/** Who is interviewed, by what rubric, since when, and what is covered. */
export function Head({ record, onClose }: Props) {
  const { interview } = record;
  return (
    <header>
      <div class="head">
        <h1>{interview.candidate}</h1>
        <Clock interview={interview} />
        <p>
          {interview.rubric.title} · {contextNames[interview.context]}
        </p>
        <div class="tools">
          <button type="button" class="quiet" onClick={onClose}>
            All interviews
          </button>
        </div>
      </div>
      <Coverage record={record} />
    </header>
  );
}
