import type { Note } from '@/lib/core/interview/interview';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';

/** The note that was just deleted, while that can be undone in place; null for none. */
export function findDeleted(): Note | null {
  const edit = undoOffer.offered.value?.edit;
  return edit?.table === 'notes' && edit.after === null ? edit.before : null;
}

/**
 * Whether a deleted note was between two others. `before` is undefined at the beginning of all notes and `after` at their end; null is a note that is
 * not loaded.
 */
export function isBetween(deleted: Note | null, before: Note | null | undefined, after: Note | null | undefined): deleted is Note {
  if (deleted === null || before === null || after === null) return false;
  return (before === undefined || before.recordedAt <= deleted.recordedAt) && (after === undefined || after.recordedAt > deleted.recordedAt);
}
