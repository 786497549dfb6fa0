import { batch, signal } from '@preact/signals';
import type { Note } from '@/lib/core/interview/interview';
import { comesBefore, inOrder } from '@/lib/core/interview/order';

/** The notes at hand: a run of them, where it begins among all, how many there are in all, and the newest of all. */
export type Timeline = { readonly from: number; readonly notes: readonly Note[]; readonly total: number; readonly newest: Note | null };

const none: Timeline = { from: 0, notes: [], total: 0, newest: null };

/** How many notes are held at hand, at most. */
export const reach = 200;

/** The notes of the interview on show. */
export const timeline = signal<Timeline>(none);

/** Whether the notes are being searched. */
export const finding = signal(false);

/** The notes that a search found; null while none is on. */
export const found = signal<readonly Note[] | null>(null);

/** Notes on their way to the disk. */
export const pendingNotes = signal<readonly Note[]>([]);

function insert({ from, notes, total, newest }: Timeline, note: Note): Timeline {
  const last = newest === null || comesBefore(newest, note) ? note : newest;
  const grown = { total: total + 1, newest: last };
  const [first] = notes;
  if (from > 0 && first !== undefined && comesBefore(note, first)) return { from: from + 1, notes, ...grown };
  const end = notes.at(-1);
  const atEnd = from + notes.length >= total;
  if (!atEnd && end !== undefined && comesBefore(end, note)) return { from, notes, ...grown };
  const next = inOrder([...notes, note]);
  const over = atEnd ? Math.max(0, next.length - reach) : 0;
  return { from: from + over, notes: next.slice(over, over + reach), ...grown };
}

/** Puts a new note in its place. */
export function insertNote(note: Note): void {
  timeline.value = insert(timeline.peek(), note);
}

/** Empties the timeline. */
export function clearTimeline(): void {
  batch(() => {
    timeline.value = none;
    pendingNotes.value = [];
    found.value = null;
    finding.value = false;
  });
}

/** Reads the last notes, or those around where the timeline stands when it does not reach the end. */
export async function readTimeline(interviewId: string, total: number): Promise<Timeline> {
  const { from, notes, total: before } = timeline.peek();
  const last = await (await import('@/lib/storage/interview/interviews')).listLastNotes(interviewId, reach);
  const atEnd = from + notes.length >= before;
  const shown = atEnd ? last : await (await import('@/lib/storage/interview/notes')).listNotes(interviewId, from, reach, total);
  return { from: atEnd ? Math.max(0, total - shown.length) : from, notes: shown, total, newest: last.at(-1) ?? null };
}
