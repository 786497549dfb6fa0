import { history } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { UndoButton } from './UndoButton';

async function takeBack(): Promise<void> {
  const seq = undoOffer.offered.peek()?.seq;
  if (seq === undefined) return;
  undoOffer.withdraw();
  await history.undoOnly(seq);
}

/** An undo where the change was made; `what` follows “Undo” in its name. It stays while it is pointed at or has the focus. */
export function UndoHere({ what }: { readonly what: string }) {
  return <UndoButton what={what} onUndo={takeBack} onHold={undoOffer.hold} onRelease={undoOffer.release} />;
}
