import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { onTopWindow } from './on-top';
import surfaceStyles from './surface.module.css';

/** Shown in a window whose panel has moved to the always-on-top window. */
export function Away() {
  return (
    <main class={surfaceStyles.away}>
      <Icon name="on-top" />
      <h1>The panel is in the window that stays on top</h1>
      <p>It closes together with this one.</p>
      <button type="button" class={partsStyles.primary} onClick={onTopWindow.close}>
        Move it back here
      </button>
    </main>
  );
}
