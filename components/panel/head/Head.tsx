import { useEffect, useRef, useState } from 'preact/hooks';
import { ClockSetter, ClockStopped, Coverage, HomeButton, NameEditor, RubricPicker } from '@/components/panel/lazy-capture';
import { writeText } from '@/components/ui/clipboard/write-text';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import type { InterviewSummary } from '@/lib/state/interview/interview-model';
import { interviewModel } from '@/lib/state/page/panel/interview';
import headStyles from './head.module.css';

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
      class={headStyles.clock}
      data-part="clock"
      data-stopped={endedAt === null ? undefined : ''}
      title="Set the clock"
      disabled={finishedAt !== null}
      onClick={onSet}
    >
      <span ref={text} />
    </button>
  );
}

function Candidate({ interview }: { readonly interview: Interview }) {
  const [correcting, setCorrecting] = useState(false);
  return (
    <div class={headStyles.who}>
      {correcting ? (
        <>
          <h1 class={partsStyles.hidden}>{interview.candidate}</h1>
          <NameEditor interview={interview} onDone={() => setCorrecting(false)} />
        </>
      ) : (
        <>
          <h1 dir="auto">{interview.candidate}</h1>
          {interview.finishedAt === null && (
            <button
              type="button"
              class={`${controlsStyles.tool} ${headStyles.headTool}`}
              aria-label="Correct the name"
              title="Correct the name"
              onClick={() => setCorrecting(true)}
            >
              <Icon name="pencil" />
            </button>
          )}
        </>
      )}
    </div>
  );
}

type Props = { readonly record: InterviewSummary; readonly onClose: () => void };

/** Who is interviewed, by what rubric, since when, and what is covered. */
export function Head({ record, onClose }: Props) {
  const { interview } = record;
  const [setting, setSetting] = useState(false);
  return (
    <header>
      <div class={headStyles.head} data-part="head">
        <Candidate interview={interview} />
        {setting ? (
          <ClockSetter interview={interview} onDone={() => setSetting(false)} />
        ) : (
          <Clock interview={interview} onSet={() => setSetting(true)} />
        )}
        <p>
          <RubricPicker interview={interview} /> <span class={headStyles.kind}>· {contextNames[interview.context]}</span>
        </p>
        <HomeButton onPress={onClose} />
        {interview.endedAt !== null && interview.finishedAt === null && !interviewModel.reviewing.value && <ClockStopped />}
      </div>
      <div class={headStyles.strip}>
        <Coverage record={record} />
      </div>
    </header>
  );
}
