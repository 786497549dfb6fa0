import type { Suggested } from '@/lib/core/captions/suggested';
import type { Interview, Note, Rating, RatingValue, Tick } from '@/lib/core/interview/interview';
import { shortName } from '@/lib/core/rubric/rubric';
import { excerpt } from '@/lib/core/text/excerpt';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import type { Edit, RowEdits } from '@/lib/storage/database/changes';

/** A rating in words. */
export const describeRating = (value: RatingValue): string => (value === 'not-assessed' ? 'Not assessed' : String(value));

/** The name of a dimension, which the rubric may no longer have. */
export const describeDimension = (id: string | null, { rubric }: Interview): string => {
  const dimension = rubric.dimensions.find((candidate) => candidate.id === id);
  return dimension === undefined ? 'No dimension' : shortName(dimension);
};

/** A note as its call time and its first words. */
export function describeNote({ recordedAt, text }: Pick<Note, 'recordedAt' | 'text'>, { startedAt }: Interview): string {
  const time = formatCallTime(callTime(recordedAt, startedAt));
  return text === '' ? `mark ${time}` : `note ${time} ${excerpt(text)}`;
}

function describeNotes(before: Note | null, after: Note | null, interview: Interview): string {
  if (before === null) return after === null ? 'a note' : describeNote(after, interview);
  if (after === null) return `deletion of ${describeNote(before, interview)}`;
  if (before.dimension !== after.dimension) return `${describeNote(before, interview)} filed under ${describeDimension(after.dimension, interview)}`;
  return before.text === '' ? `words of ${describeNote(before, interview)}` : `edit of ${describeNote(before, interview)}`;
}

function describeRatings(before: Rating | null, after: Rating | null, interview: Interview): string {
  const name = describeDimension((after ?? before)?.dimension ?? null, interview);
  const values = [before, after].flatMap((rating) => (rating === null ? [] : [describeRating(rating.value)]));
  return `rating of ${name}, ${values.join(' to ')}`;
}

function describeTicks(before: Tick | null, after: Tick | null): string {
  const tick = after ?? before;
  if (tick === null) return 'a tick';
  const shown = excerpt(tick.text);
  if (tick.kind === 'cue') return after === null ? `tick taken from ${shown}` : `tick at ${shown}`;
  if (after === null) return `question taken back, ${shown}`;
  return after.until === null ? `question ${shown}` : `answer to ${shown}`;
}

const describeSuggested = ({ state }: Suggested): string => (state === 'refused' ? 'refusal of a suggestion' : 'a suggestion is open again');

/** Describes an edit of several rows: dimensions left unassessed together, a change of the rubric, or a suggestion that became a note or stopped being one. */
function describeSeveral(edits: readonly RowEdits[], interview: Interview): string {
  const note = edits.find(({ table }) => table === 'notes');
  const isTaken = note?.table === 'notes' && edits.some(({ table }) => table === 'suggested');
  if (edits.every(({ table }) => table === 'ratings')) return `${edits.length} dimensions, Not assessed`;
  return isTaken ? describeNotes(note.before, note.after, interview) : 'change of rubric';
}

const fields = {
  candidate: 'name',
  rubric: 'rubric',
  context: 'kind of interview',
  startedAt: 'clock',
  endedAt: 'end of the call',
  summary: 'summary',
  recommendation: 'recommendation',
} as const;

const isField = (name: string): name is keyof typeof fields => name in fields;

/** What an edit did, in words that follow “Undone:” or “Redone:”. */
export function describeEdit(edit: Edit, interview: Interview): string {
  if (edit.table === 'notes') return describeNotes(edit.before, edit.after, interview);
  if (edit.table === 'ratings') return describeRatings(edit.before, edit.after, interview);
  if (edit.table === 'ticks') return describeTicks(edit.before, edit.after);
  if (edit.table === 'several') return describeSeveral(edit.edits, interview);
  if (edit.table === 'suggested') return describeSuggested(edit.after);
  const changed = Object.keys(edit.after).filter(isField);
  return changed.map((name) => fields[name]).join(' and ') || 'a change';
}
