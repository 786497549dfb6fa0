import { Icon } from '@/components/ui/Icon';
import { reach } from '@/lib/state/interview/session';
import { redo, undo } from '@/lib/state/interview/undo';
import { modifier } from './history-key';

/** Undo and redo, to be clicked. One that has nothing to do keeps the focus, and says so when it is pressed. */
export function HistoryTools() {
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label="Undo"
        title={`Undo  ${modifier()} Z`}
        aria-disabled={!reach.value.undo}
        onClick={() => void undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Redo"
        title={`Redo  ${modifier()} Shift Z`}
        aria-disabled={!reach.value.redo}
        onClick={() => void redo()}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
