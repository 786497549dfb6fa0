import composerStyles from '@/components/panel/composer/composer.module.css';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import { history } from '@/lib/state/page/panel/capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { modifier } from './history-key';

/** The undo and redo buttons. A button with nothing to do stays focusable, and says so when pressed. */
export function HistoryTools() {
  return (
    <>
      <button
        type="button"
        class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
        aria-label="Undo"
        title={`Undo  ${modifier()} Z`}
        aria-disabled={!interviewModel.canUndo.value}
        onClick={() => void history.undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class={`${controlsStyles.tool} ${composerStyles.composerTool}`}
        aria-label="Redo"
        title={`Redo  ${modifier()} Shift Z`}
        aria-disabled={!interviewModel.canRedo.value}
        onClick={() => void history.redo()}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
