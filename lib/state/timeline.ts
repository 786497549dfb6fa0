import { batch, signal } from '@preact/signals';
import { inOrder, type Note } from '@/lib/core/interview';
import type { Edit } from '@/lib/storage/changes';
import { listLastNotes, listNotes } from '@/lib/storage/interviews';

/** The notes at hand: a run of them, where it begins among all, how many there are in all, and the newest of all. */
export type Timeline = { readonly from: number; readonly notes: readonly Note[]; readonly total: number; readonly newest: Note | null };

const none: Timeline = { from: 0, notes: [], total: 0, newest: null };

/** How many notes are held at hand, at most. */
export const reach = 200;

/** The notes of the interview on show. */
export const timeline = signal<Timeline>(none);

/** Notes on their way to the disk. */
export const pendingNotes = signal<readonly Note[]>([]);

const isAfter = (a: Note, b: Note) => a.recordedAt > b.recordedAt || (a.recordedAt === b.recordedAt && a.id > b.id);

function insert({ from, notes, total, newest }: Timeline, note: Note): Timeline {
  const last = newest === null || isAfter(note, newest) ? note : newest;
  const [first] = notes;
  const reachesEnd = from + notes.length === total;
  const grown = { total: total + 1, newest: last };
  if (first !== undefined && isAfter(first, note) && from > 0) return { from: from + 1, notes, ...grown };
  const tail = notes.at(-1);
  if (!reachesEnd && (tail === undefined || isAfter(note, tail))) return { from, notes, ...grown };
  const next = inOrder([...notes, note]);
  const over = Math.max(0, next.length - reach);
  return { from: from + over, notes: next.slice(over), ...grown };
}

function remove({ from, notes, total, newest }: Timeline, note: Note): Timeline {
  const left = notes.filter(({ id }) => id !== note.id);
  const inside = left.length < notes.length;
  const before = !inside && notes[0] !== undefined && isAfter(notes[0], note);
  return { from: before ? from - 1 : from, notes: left, total: total - 1, newest: newest?.id === note.id ? (left.at(-1) ?? null) : newest };
}

function replace({ newest, notes, ...rest }: Timeline, note: Note): Timeline {
  return { ...rest, notes: notes.map((old) => (old.id === note.id ? note : old)), newest: newest?.id === note.id ? note : newest };
}

/** The timeline after an edit of a note. */
export function applyToTimeline(before: Timeline, edit: Extract<Edit, { table: 'notes' }>): Timeline {
  if (edit.after === null) return edit.before === null ? before : remove(before, edit.before);
  return edit.before === null ? insert(before, edit.after) : replace(before, edit.after);
}

/** Empties the timeline. */
export function clearTimeline(): void {
  batch(() => {
    timeline.value = none;
    pendingNotes.value = [];
  });
}

/** Reads the last notes, or those around where the timeline stands when it does not reach the end. */
export async function refreshTimeline(interviewId: string, total: number): Promise<void> {
  const { from, notes, total: before } = timeline.peek();
  const last = await listLastNotes(interviewId, reach);
  const atEnd = from + notes.length >= before;
  const shown = atEnd ? last : await listNotes(interviewId, from, reach);
  timeline.value = { from: atEnd ? Math.max(0, total - shown.length) : from, notes: shown, total, newest: last.at(-1) ?? null };
}

/** Brings the notes around number `index` (from 0) to hand. */
export async function showAround(interviewId: string, index: number): Promise<void> {
  const { total } = timeline.peek();
  const from = Math.max(0, Math.min(index - reach / 2, total - reach));
  const notes = await listNotes(interviewId, from, reach);
  if (timeline.peek().total === total) timeline.value = { ...timeline.peek(), from, notes };
}
