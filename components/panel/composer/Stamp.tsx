import { useComputed } from '@preact/signals';
import { focusComposer } from '@/components/panel/focus';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { shortName } from '@/lib/core/rubric/rubric';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { composer } from '@/lib/state/page/panel/composer';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';
import { typeIntoComposer } from './composer-keys';

function save(): void {
  void composer.submitDraft().catch(reportError);
  focusComposer();
}

/** When the note being typed began and where it goes, and what Enter does, with Shift and without, to be clicked. */
export function Stamp({ interview }: { readonly interview: Interview }) {
  const began = useComputed(() => draftModel.draft.value?.recordedAt ?? null).value;
  const typed = useComputed(() => (draftModel.draft.value?.text.trim() ?? '') !== '').value;
  const dimension = interview.rubric.dimensions.find(({ id }) => id === draftModel.filingUnder.value);
  const time = began === null ? [] : [formatCallTime(callTime(began, interview.startedAt))];
  const place = dimension === undefined ? 'No dimension' : shortName(dimension);
  return (
    <>
      <small id="stamp">{[...time, place].join(' · ')}</small>
      {typed && (
        <>
          <button
            type="button"
            class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
            aria-label="Break the line"
            title="Break the line  Shift+Enter"
            onClick={() => typeIntoComposer('\n')}
          >
            <kbd aria-hidden="true">⇧↵</kbd>
          </button>
          <button
            type="button"
            class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
            aria-label="Save note"
            title="Save the note  Enter"
            onClick={save}
          >
            <kbd aria-hidden="true">↵</kbd>
          </button>
        </>
      )}
    </>
  );
}
