import { useComputed } from '@preact/signals';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import type { Edit } from '@/lib/state/undo/undo-offer';
import { UndoHere } from './UndoHere';
import undoStyles from './undo.module.css';

/** A dimension; the id is null for the notes under no dimension. */
type Place = { readonly id: string | null; readonly name: string };

function describeTick({ before, after }: Extract<Edit, { table: 'ticks' }>, { id, name }: Place): string | null {
  const tick = after ?? before;
  if (tick?.dimension !== id) return null;
  if (tick.kind === 'question') return `question in ${name}`;
  return after === null ? `unticking in ${name}` : `ticking in ${name}`;
}

/** What was just done to a note of this place, before or after the change. Words of an empty mark are undone in the list of marks. */
function describeNote({ before, after }: Extract<Edit, { table: 'notes' }>, { id, name }: Place): string | null {
  if (![before, after].some((note) => note?.dimension === id)) return null;
  if (before === null) return `note added to ${name}`;
  if (after === null) return `deletion of a note in ${name}`;
  if (before.dimension !== after.dimension) return 'filing of a note';
  return before.text === '' ? null : `edit of a note in ${name}`;
}

/** What was just done here, to follow “Undo”; null for nothing. */
function describeChange(edit: Edit | undefined, place: Place, hasNotes: boolean): string | null {
  if (edit?.table === 'ticks') return describeTick(edit, place);
  if (edit?.table === 'notes') return hasNotes ? describeNote(edit, place) : null;
  if (edit?.table !== 'ratings' || (edit.after ?? edit.before)?.dimension !== place.id) return null;
  return `rating of ${place.name}`;
}

type Props = {
  readonly dimension: Place;
  /** Whether changes of its notes are undone here too; otherwise they are undone in the notes' own rows. */
  readonly hasNotes?: boolean;
};

/** Lies over the count of a dimension's notes while the last change to the dimension can be undone there: nothing moves. */
export function DimensionUndo({ dimension, hasNotes = false }: Props) {
  const what = useComputed(() => describeChange(undoOffer.offered.value?.edit, dimension, hasNotes)).value;
  return what === null ? null : (
    <span class={undoStyles.overCount} data-part="undo-place">
      <UndoHere what={what} />
    </span>
  );
}
