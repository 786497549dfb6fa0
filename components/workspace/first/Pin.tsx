import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { toolbarPin } from '@/lib/state/page/workspace/toolbar-pin';
import firstStyles from './first.module.css';

/** Says how the button is pinned to the browser's toolbar, and that it is once it is. */
export function Pin({ onDone, onSkip }: { readonly onDone: () => void; readonly onSkip: () => void }) {
  const isPinned = toolbarPin.isPinned.value === true;
  return (
    <>
      <p>Press the puzzle piece in the browser's toolbar, then the pin beside Plumbline: its button stays in sight in every call.</p>
      <p role="status" class={firstStyles.firstPinned}>
        {isPinned && (
          <>
            <Icon name="check" /> Plumbline is pinned.
          </>
        )}
      </p>
      <div class={firstStyles.firstButtons}>
        <button type="button" class={isPinned ? partsStyles.primary : partsStyles.quiet} onClick={isPinned ? onDone : onSkip}>
          {isPinned ? 'Continue' : 'Skip'}
        </button>
      </div>
    </>
  );
}
