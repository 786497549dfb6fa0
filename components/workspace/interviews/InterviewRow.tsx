import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import editorStyles from '@/components/workspace/rubrics/editor/editor.module.css';
import type { InterviewHead } from '@/lib/core/interview/head';
import type { ScorecardState } from '@/lib/state/interviews/workspace';
import { deletion } from '@/lib/state/page/deletion';
import interviewsStyles from './interviews.module.css';

const stateWords: Readonly<Record<ScorecardState, string>> = {
  queued: 'Queued',
  sending: 'Sending',
  delivered: 'Delivered',
  'needs-you': 'Needs you',
  'outcome-unknown': 'Outcome unknown',
  saved: 'On this device',
  amending: 'Being amended',
};
const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

type Props = {
  readonly head: InterviewHead;
  readonly state: ScorecardState | undefined;
  /** Its number in the list, from 1, of how many. */
  readonly place: number;
  readonly total: number;
  /** How far it stands below the list's top, in pixels. */
  readonly top: number;
  readonly measure: (row: HTMLLIElement | null) => void;
};

/** One interview of the list: who, by what rubric, when, and where its scorecard stands. */
export function InterviewRow({ head: { id, candidate, rubric, startedAt }, state, place, total, top, measure }: Props) {
  return (
    <li
      ref={measure}
      class={interviewsStyles.interview}
      data-index={place - 1}
      data-interview={id}
      aria-posinset={place}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
    >
      <a href={`/panel.html#interview=${id}`}>
        <bdi>{candidate}</bdi>
      </a>
      <span class={partsStyles.hint} dir="auto">
        {rubric}
      </span>
      <time class={partsStyles.hint} dateTime={new Date(startedAt).toISOString()}>
        {format.format(startedAt)}
      </time>
      <span class={interviewsStyles.rowActs}>
        <span class={interviewsStyles.stand} data-stand={state === 'amending' ? undefined : state}>
          {state === undefined ? '' : stateWords[state]}
        </span>
        <button
          type="button"
          class={`${controlsStyles.tool} ${editorStyles.editorTool} ${interviewsStyles.interviewsTool}`}
          aria-label={`Delete interview with ${candidate}`}
          title="Delete interview"
          onClick={() => void deletion.deleteInterview({ id, candidate })}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}
