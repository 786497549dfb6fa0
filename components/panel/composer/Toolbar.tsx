import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import type { Stance } from '@/lib/core/note/compose';
import { stanceLabels } from '@/lib/core/note/stance';
import { composeCommands, noteEdits } from '@/lib/state/page/panel/capture';
import { viewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';
import { typeIntoComposer } from './composer-keys';

const stances: readonly { readonly stance: NonNullable<Stance>; readonly face: string }[] = [
  { stance: 'for', face: '+' },
  { stance: 'against', face: '−' },
  { stance: 'revisit', face: '?' },
];

/** What the composer's keys do, to be clicked. */
export function Toolbar({ interview }: { readonly interview: Interview }) {
  const current = useComputed(() => draftModel.draft.value?.stance ?? null).value;
  const act = (work: () => void) => () => {
    work();
    focusComposer();
  };
  return (
    <div class={composerStyles.toolbar} data-part="toolbar">
      {stances.map(({ stance, face }) => (
        <button
          key={stance}
          type="button"
          class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
          aria-label={stanceLabels[stance]}
          title={stanceLabels[stance]}
          aria-pressed={stance === current}
          onClick={act(() => composeCommands.setStance(interview.id, stance))}
        >
          <kbd aria-hidden="true">{face}</kbd>
        </button>
      ))}
      <button
        type="button"
        class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
        aria-label="File under a dimension"
        title="File under a dimension"
        onClick={() => typeIntoComposer(draftModel.draft.peek()?.text.match(/\S$/) ? ' #' : '#')}
      >
        <kbd aria-hidden="true">#</kbd>
      </button>
      <button
        type="button"
        class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
        aria-label="Find an anchor"
        title="Find an anchor"
        onClick={() => viewModel.openOverlay('look-up')}
      >
        <kbd aria-hidden="true">/</kbd>
      </button>
      <button
        type="button"
        class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
        aria-label="Mark this moment"
        title="Mark this moment"
        onClick={act(() => void noteEdits.markMoment(draftModel.filingUnder.peek()))}
      >
        <Icon name="flag" />
      </button>
    </div>
  );
}
