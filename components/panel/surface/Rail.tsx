import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import coverageBarStyles from '@/components/ui/styles/coverage-bar.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { listCounted } from '@/lib/core/interview/focus/in-focus';
import { coverageOf } from '@/lib/core/scorecard/review';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { viewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { focusComposer, focusNextPicture } from '../focus';
import { ShortClock } from './ShortClock';
import surfaceStyles from './surface.module.css';

function unfold(): void {
  viewModel.setFolded(false);
  focusNextPicture(focusComposer);
}

function Covered({ overview }: { readonly overview: InterviewOverview }) {
  const dimensions = listCounted(overview.interview);
  const states = dimensions.map(({ id }) => coverageOf(id, overview));
  const rated = states.filter((state) => state === 'rated').length;
  return (
    <span class={surfaceStyles.railCoverage} role="img" aria-label={`${rated} of ${dimensions.length} rated`}>
      {dimensions.map(({ id, name, weight }, index) => (
        <i key={id} class={coverageBarStyles.coverageBar} title={name} style={{ flexGrow: weight, flexBasis: 0 }} data-is={states[index]} />
      ))}
    </span>
  );
}

type Props = {
  readonly overview: InterviewOverview;
  /** The mark that captions are being read, while they are. */
  readonly mark: ComponentChildren;
};

/** A collapsed panel: the button to open it, the clock, the mark for captions, keys for a note and a mark, and the coverage. */
export function Rail({ overview, mark }: Props) {
  const note = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => note.current?.focus(), []);
  return (
    <main class={surfaceStyles.rail}>
      <h1 class={partsStyles.hidden}>{overview.interview.candidate}</h1>
      <button
        type="button"
        class={`${controlsStyles.tool} ${surfaceStyles.surfaceTool}`}
        data-side={surfaceModel.placement.value.side}
        aria-label="Open the panel"
        title="Open the panel"
        onClick={unfold}
      >
        <Icon name="unfold" />
      </button>
      <ShortClock interview={overview.interview} />
      {mark}
      <button
        ref={note}
        type="button"
        class={`${controlsStyles.tool} ${surfaceStyles.surfaceTool}`}
        aria-label="Write a note"
        title="Write a note"
        onClick={unfold}
      >
        <Icon name="pencil" />
      </button>
      <button
        type="button"
        class={`${controlsStyles.tool} ${surfaceStyles.surfaceTool}`}
        aria-label="Mark this moment"
        title="Mark this moment"
        onClick={() => void noteEdits.markMoment(draftModel.filingUnder.peek())}
      >
        <Icon name="flag" />
      </button>
      <Covered overview={overview} />
    </main>
  );
}
