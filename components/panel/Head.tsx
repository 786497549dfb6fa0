import { useEffect, useRef, useState } from 'preact/hooks';
import { writeText } from '@/components/ui/write-text';
import { callTime, formatCallTime } from '@/lib/core/call-time';
import type { Interview } from '@/lib/core/interview';
import type { InterviewSummary } from '@/lib/state/session';
import { ClockSetter, Coverage, HomeButton, LevelPicker } from './lazy-capture';

const contextNames = { 'live-call': 'live call', 'live-coding': 'live coding', 'take-home': 'take-home', phone: 'phone' };

function Clock({ interview, onSet }: { readonly interview: Interview; readonly onSet: () => void }) {
  const text = useRef<HTMLSpanElement>(null);
  const { startedAt, endedAt, finishedAt } = interview;
  useEffect(() => {
    const show = () => writeText(text.current, formatCallTime(callTime(endedAt ?? Date.now(), startedAt)));
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
        <HomeButton onPress={onClose} />
      </div>
      <div class="strip">
        <Coverage record={record} />
      </div>
    </header>
  );
}
