import type { Note } from '@/lib/core/interview/interview';
import { type NoteWindow, type TimelineModel, windowSize } from '@/lib/state/interview/timeline';
import { listNotes, listNotesAfter, listNotesBefore } from '@/lib/storage/interview/notes';

/** The visible rows: the indexes of the first and the last. */
export type View = { readonly first: number; readonly last: number };

/** How many notes beyond the visible ones are loaded in advance: a quarter of a second at four rows per frame. */
const ahead = 60;

/** Where the loaded notes must begin to surround the visible rows; null when they already reach far enough. */
export function placeReach({ from, notes, total }: NoteWindow, { first, last }: View): number | null {
  const covered = Math.max(0, first - ahead) >= from && Math.min(total, last + 1 + ahead) <= from + notes.length;
  const place = Math.max(0, Math.min(Math.round((first + last - windowSize) / 2), total - windowSize));
  return covered || place === from ? null : place;
}

/** The notes from number `from` on, of the interview of `first`; already loaded ones are not read again. */
async function readFrom(run: NoteWindow, first: Note, from: number): Promise<readonly Note[]> {
  const { notes, total } = run;
  const moved = from - run.from;
  if (Math.abs(moved) >= notes.length) return listNotes(first.interviewId, from, windowSize, total);
  if (moved < 0) return [...(await listNotesBefore(first, -moved)), ...notes].slice(0, windowSize);
  return [...notes.slice(moved), ...(await listNotesAfter(notes.at(-1) ?? first, windowSize - notes.length + moved))];
}

type NoteWindowDependencies = Pick<TimelineModel, 'timeline' | 'showTimeline'>;

/** Keeps the notes around the visible rows loaded. */
export function createNoteWindow({ timeline, showTimeline }: NoteWindowDependencies) {
  /** Loads the next notes towards the visible rows; false when they are loaded. */
  async function readNext(): Promise<boolean> {
    const run = timeline.peek();
    const from = placeReach(run, view);
    const [first] = run.notes;
    if (from === null || first === undefined || !run.isCounted) return false;
    const notes = await readFrom(run, first, from);
    if (timeline.peek() === run) showTimeline({ ...run, from, notes });
    return true;
  }

  let view: View = { first: 0, last: 0 };

  let reading = false;

  /** Loads the notes around the visible rows, step by step while the view moves on. */
  async function reachAround(inView: View): Promise<void> {
    view = inView;
    if (reading) return;
    reading = true;
    try {
      while (await readNext());
    } finally {
      reading = false;
    }
  }
  return { reachAround };
}
