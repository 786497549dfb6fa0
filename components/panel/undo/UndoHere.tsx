import { focusWork } from '@/components/panel/focus';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import { history } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import undoStyles from './undo.module.css';

async function takeBack(hadFocus: boolean): Promise<void> {
  const seq = undoOffer.offered.peek()?.seq;
  if (seq === undefined) return;
  undoOffer.withdraw();
  if (hadFocus) focusWork();
  await history.undoOnly(seq);
}

/** An undo where the change was made; `what` follows “Undo” in its name. It stays while it is pointed at or has the focus. */
export function UndoHere({ what }: { readonly what: string }) {
  return (
    <button
      type="button"
      class={`${controlsStyles.link} ${undoStyles.undoHere}`}
      data-part="undo-here"
      aria-label={`Undo ${what}`}
      onPointerEnter={undoOffer.hold}
      onPointerLeave={undoOffer.release}
      onFocus={undoOffer.hold}
      onBlur={undoOffer.release}
      onClick={({ currentTarget }) => void takeBack(document.activeElement === currentTarget).catch(reportError)}
    >
      Undo
    </button>
  );
}
