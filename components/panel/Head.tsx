import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { callTime, formatCallTime } from '@/lib/core/call-time';
import type { Interview } from '@/lib/core/interview';
import { coverageOf, findUncovered } from '@/lib/core/review';
import { focusedDimension, type InterviewSummary } from '@/lib/state/session';
import { ClockSetter, LevelPicker } from './lazy-capture';

const contextNames = { 'live-call': 'live call', 'live-coding': 'live coding', 'take-home': 'take-home', phone: 'phone' };

function Clock({ interview, onSet }: { readonly interview: Interview; readonly onSet: () => void }) {
  const text = useRef<HTMLSpanElement>(null);
  const { startedAt, endedAt, finishedAt } = interview;
  useEffect(() => {
    const show = () => text.current?.replaceChildren(formatCallTime(callTime(endedAt ?? Date.now(), startedAt)));
    show();
    const timer = endedAt === null ? setInterval(show, 1000) : undefined;
    return () => clearInterval(timer);
  }, [startedAt, endedAt]);
  return (
    <button
      type="button"
      class="clock"
      data-stopped={endedAt === null ? undefined : ''}
      title="Set the clock"
      disabled={finishedAt !== null}
      onClick={onSet}
    >
      <span ref={text} />
    </button>
  );
}

function Coverage({ record }: { readonly record: InterviewSummary }) {
  const { dimensions } = record.interview.rubric;
  const states = dimensions.map((dimension) => coverageOf(dimension.id, record));
  const next = findUncovered(record, focusedDimension.value);
  const rated = states.filter((state) => state === 'rated').length;
  const label = `${rated} of ${dimensions.length} dimensions rated. ${next === null ? 'All have something' : `Go to ${next.name}`}`;
  const go = () => {
    focusedDimension.value = next?.id ?? focusedDimension.value;
  };
  return (
    <button
      type="button"
      class="coverage"
      aria-label={label}
      title={next === null ? 'Nothing is uncovered' : `Next uncovered: ${next.name}`}
      onClick={go}
    >
      {dimensions.map((dimension, index) => (
        <i key={dimension.id} style={{ flexGrow: dimension.weight, flexBasis: 0 }} data-is={states[index]} />
      ))}
    </button>
  );
}

type Props = { readonly record: InterviewSummary; readonly onClose: () => void };

/** Who is interviewed, by what rubric, since when, and what is covered. */
export function Head({ record, onClose }: Props) {
  const { interview } = record;
  const [setting, setSetting] = useState(false);
  return (
    <header>
      <div class="head">
        <h1>{interview.candidate}</h1>
        {setting ? (
          <ClockSetter interview={interview} onDone={() => setSetting(false)} />
        ) : (
          <Clock interview={interview} onSet={() => setSetting(true)} />
        )}
        <p>
          <LevelPicker interview={interview} /> · {contextNames[interview.context]}
        </p>
        <button type="button" class="tool" aria-label="All interviews" title="All interviews" onClick={onClose}>
          <Icon name="list" />
        </button>
      </div>
      <Coverage record={record} />
    </header>
  );
}
