import { type NoteWindow, type TimelineModel, windowAtEnd, windowSize } from '@/lib/state/interview/timeline';
import { findCounted } from '@/lib/storage/interview/counting/counted';
import type { Latest } from '@/lib/storage/interview/interviews';
import { listNotes } from '@/lib/storage/interview/notes';

/** An interview as it is shown: with its last notes, or with those of `window` where that is not at the end. */
export type Shown = Latest & { readonly window?: NoteWindow };

/**
 * Reads an interview that is shown again, with all its notes counted, and the last of them or, when those shown are not at the end, the ones around them;
 * null when there is none.
 */
export async function readAgain(id: string, timeline: TimelineModel['timeline']): Promise<Shown | null> {
  const found = await findCounted(id, windowSize);
  if (found === null) return null;
  const total = found.overview.noteCount;
  const { from, notes, total: totalBefore } = timeline.peek();
  if (from + notes.length >= totalBefore) return found;
  const shown = await listNotes(id, from, windowSize, total);
  return { ...found, window: { ...windowAtEnd(found.notes, total), from, notes: shown } };
}
