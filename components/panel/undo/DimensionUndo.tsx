import type { Dimension } from '@/lib/core/rubric/rubric';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import type { Edit } from '@/lib/state/undo/undo-offer';
import { UndoHere } from './UndoHere';
import undoStyles from './undo.module.css';

/** What was just done to a dimension, in words that follow “Undo”; null for nothing, or for anything but a rating or a cue. */
function describeChange(edit: Edit | undefined, { id, name }: Dimension): string | null {
  if (edit?.table !== 'ratings' && edit?.table !== 'ticks') return null;
  if ((edit.after ?? edit.before)?.dimension !== id) return null;
  if (edit.table === 'ratings') return `rating of ${name}`;
  return edit.after === null ? `unticking in ${name}` : `ticking in ${name}`;
}

/** Covers the count of a dimension's notes while its last rating or tick can be undone there, so that nothing moves. */
export function DimensionUndo({ dimension }: { readonly dimension: Dimension }) {
  const what = describeChange(undoOffer.offered.value?.edit, dimension);
  return what === null ? null : (
    <span class={undoStyles.overCount}>
      <UndoHere what={what} />
    </span>
  );
}
