import controlsStyles from '@/components/ui/styles/controls.module.css';
import { contextModel } from '@/lib/state/page/surface/context';
import { toSidePanel } from './edges/moves';
import surfaceStyles from './surface.module.css';

/** Says why the panel floats although another place was chosen, and offers a place that covers nothing. */
export function NoRoom() {
  const { tab } = contextModel.panelContext.value;
  return (
    <p class={surfaceStyles.noRoom} data-part="no-room">
      This page leaves no room beside the call.{' '}
      {tab !== null && (
        <button type="button" class={controlsStyles.link} onClick={() => toSidePanel(tab)}>
          Use the browser's side panel
        </button>
      )}
    </p>
  );
}
