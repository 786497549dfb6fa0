import type { Tick } from '@/lib/core/interview';
import type { Cue } from '@/lib/core/rubric';
import { toggleCue } from '@/lib/state/assessment';

type Props = { readonly dimension: string; readonly cues: readonly Cue[]; readonly ticks: readonly Tick[] };

/** The cues to tick when they are seen. */
export function Checklist({ dimension, cues, ticks }: Props) {
  if (cues.length === 0) return null;
  return (
    <fieldset class="cues">
      <legend class="hidden">Seen</legend>
      {cues.map(({ text }) => {
        const seen = ticks.some((tick) => tick.kind === 'cue' && tick.text === text);
        return (
          <button key={text} type="button" class="chip" aria-pressed={seen} onClick={() => void toggleCue(dimension, text)}>
            {text}
          </button>
        );
      })}
    </fieldset>
  );
}
