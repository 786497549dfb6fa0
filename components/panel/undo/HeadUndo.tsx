import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import type { Edit } from '@/lib/state/undo/undo-offer';
import { UndoHere } from './UndoHere';
import undoStyles from './undo.module.css';

type Fields = Extract<Edit, { table: 'interviews' }>['after'];

function nameField(fields: Fields): string | null {
  if ('rubric' in fields) return 'the rubric';
  if ('candidate' in fields) return 'the name';
  return 'startedAt' in fields ? 'the clock' : null;
}

/** What was just corrected in the head, to follow “Undo”; null when the last change is something else. A change of rubric edits other rows too. */
function describeCorrection(edit: Edit | undefined): string | null {
  const edits = edit?.table === 'several' ? edit.edits : [edit];
  const correction = edits.find((each) => each?.table === 'interviews');
  return correction?.table === 'interviews' ? nameField(correction.after) : null;
}

/** Lies over the rubric in the head while the last correction there can be undone: nothing moves. */
export function HeadUndo() {
  const what = describeCorrection(undoOffer.offered.value?.edit);
  return what === null ? null : (
    <span class={undoStyles.overRubric}>
      <UndoHere what={what} />
    </span>
  );
}
