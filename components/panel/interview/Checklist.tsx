import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview, Tick } from '@/lib/core/interview/interview';
import type { Cue } from '@/lib/core/rubric/rubric';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { assessment } from '@/lib/state/page/panel/capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import checklistStyles from './checklist.module.css';
import { showPointed } from './show-pointed';

type Props = { readonly interview: Interview; readonly dimension: string; readonly cues: readonly Cue[]; readonly ticks: readonly Tick[] };

/** The cues to tick; a ticked one shows its time. */
export function Checklist({ interview, dimension, cues, ticks }: Props) {
  if (cues.length === 0) return null;
  return (
    <fieldset class={checklistStyles.cues} data-part="cues">
      <legend class={partsStyles.hidden}>Seen</legend>
      {cues.map(({ text }) => {
        const seen = ticks.find((tick) => tick.dimension === dimension && tick.kind === 'cue' && tick.text === text);
        const time = seen === undefined ? null : formatCallTime(callTime(seen.at, interview.startedAt));
        return (
          <button
            key={text}
            ref={text === interviewModel.pointedText.value ? showPointed : null}
            type="button"
            class={`${checklistStyles.cue} ${checklistStyles.pointable}`}
            data-part="chip"
            dir="auto"
            aria-pressed={seen !== undefined}
            data-pointed={text === interviewModel.pointedText.value ? '' : undefined}
            title={time === null ? 'Seen' : `Seen at ${time}`}
            onClick={() => void undoOffer.offerAfter(assessment.toggleCue(dimension, text)).catch(reportError)}
          >
            {text}
            {time !== null && <small aria-hidden="true">{time}</small>}
          </button>
        );
      })}
    </fieldset>
  );
}
