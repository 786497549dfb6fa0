import { focusWork } from '@/components/panel/focus';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import undoStyles from './undo.module.css';

type Props = {
  /** What follows “Undo” in its name. */
  readonly what: string;
  /** Undoes it; the button goes at once. */
  readonly onUndo: () => Promise<unknown>;
  /** Called when it is pointed at or gets the focus: it has to stay. */
  readonly onHold: () => void;
  /** Called when it is so no longer. */
  readonly onRelease: () => void;
};

/** The undo button that stands where a change was made. When it had the focus, the note field or the review gets it. */
export function UndoButton({ what, onUndo, onHold, onRelease }: Props) {
  const press = (hadFocus: boolean) => {
    const work = onUndo();
    if (hadFocus) focusWork();
    work.catch(reportError);
  };
  return (
    <button
      type="button"
      class={`${controlsStyles.link} ${undoStyles.undoHere}`}
      data-part="undo-here"
      aria-label={`Undo ${what}`}
      onPointerEnter={onHold}
      onPointerLeave={onRelease}
      onFocus={onHold}
      onBlur={onRelease}
      onClick={({ currentTarget }) => press(document.activeElement === currentTarget)}
    >
      Undo
    </button>
  );
}
