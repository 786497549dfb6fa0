import type { ComponentChildren } from 'preact';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { UndoHere } from './UndoHere';

type Props = {
  /** The field of the interview. */
  readonly field: 'summary' | 'recommendation';
  /** What follows “Undo” in its name. */
  readonly what: string;
  /** Shown when there is nothing to undo. */
  readonly children?: ComponentChildren;
};

/** Undo for a field of the interview that was just set, until something else is done. */
export function FieldUndo({ field, what, children = null }: Props) {
  const edit = undoOffer.offered.value?.edit;
  return edit?.table === 'interviews' && field in edit.after ? <UndoHere what={what} /> : children;
}
