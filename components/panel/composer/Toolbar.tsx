import { focusComposer } from '@/components/panel/focus';
import { Icon } from '@/components/ui/Icon';
import type { Interview } from '@/lib/core/interview/interview';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { viewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';
import { typeIntoComposer } from './composer-keys';
import { Stamp } from './Stamp';

function mark(): void {
  void noteEdits.markMoment(draftModel.filingUnder.peek());
  focusComposer();
}

/**
 * Below the note: its time, its dimension, and buttons for its keys. The button that files has a name of its own, so that it is not confused with the
 * row of a dimension.
 */
export function Toolbar({ interview }: { readonly interview: Interview }) {
  return (
    <div class={composerStyles.underComposer} data-part="toolbar">
      <span class={composerStyles.filing}>
        <Stamp interview={interview} />
        <Icon name="down" />
        <button
          type="button"
          aria-label="File under a dimension"
          title="File under a dimension  #"
          onClick={() => typeIntoComposer(draftModel.draft.peek()?.text.match(/\S$/) ? ' #' : '#')}
        />
      </span>
      <button type="button" aria-label="Find an anchor" title="Find an anchor  /" onClick={() => viewModel.openOverlay('look-up')}>
        <kbd aria-hidden="true">/</kbd>
        <span>Anchor</span>
      </button>
      <button type="button" aria-label="Mark this moment" title="Mark this moment" onClick={mark}>
        <Icon name="flag" />
        <span>Mark</span>
      </button>
    </div>
  );
}
