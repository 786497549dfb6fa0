import { isEvidence } from '@/lib/core/interview/evidence';
import type { Note } from '@/lib/core/interview/interview';
import type { Edit } from '@/lib/storage/database/changes';
import type { InterviewOverview } from '@/lib/storage/interview/interviews';

/** Counts a new note, and its evidence. */
function countNote(before: InterviewOverview, note: Note): InterviewOverview {
  const { evidence, noteCount } = before;
  const { dimension } = note;
  const counts = dimension !== null && isEvidence(note) ? { ...evidence, [dimension]: (evidence[dimension] ?? 0) + 1 } : evidence;
  return { ...before, evidence: counts, noteCount: noteCount + 1 };
}

/** The open interview after a new note or a rating; null after other, rarer edits, for which it has to be read again. */
export function applyEdit(before: InterviewOverview, edit: Edit): InterviewOverview | null {
  if (edit.table === 'notes' && edit.before === null && edit.after !== null) return countNote(before, edit.after);
  if (edit.table !== 'ratings' || edit.after === null) return null;
  const { after } = edit;
  return { ...before, ratings: [...before.ratings.filter(({ dimension }) => dimension !== after.dimension), after] };
}
