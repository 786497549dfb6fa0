import { batch, signal } from '@preact/signals';
import type { Note } from '@/lib/core/interview/interview';
import { comesBefore, sortNotes } from '@/lib/core/interview/order';
import { uncounted } from '@/lib/core/note/uncounted';
import { asReadonly } from '@/lib/state/app/as-readonly';

/**
 * A window of loaded notes: its offset, its notes, the total, and the newest note of all. Until the notes before it are counted, as right after an
 * interview was opened, the offset and the total count from the first loaded one.
 */
export type NoteWindow = {
  readonly from: number;
  readonly notes: readonly Note[];
  readonly total: number;
  readonly newest: Note | null;
  readonly isCounted: boolean;
};

/** The window of an interview's last notes, given how many notes it has or `uncounted`. */
export function windowAtEnd(notes: readonly Note[], count: number): NoteWindow {
  const isCounted = count !== uncounted;
  const total = isCounted ? count : notes.length;
  return { from: total - notes.length, notes, total, newest: notes.at(-1) ?? null, isCounted };
}

const none = windowAtEnd([], 0);

/** The most notes in the window. */
export const windowSize = 200;

function insert({ from, notes, total, newest, isCounted }: NoteWindow, note: Note): NoteWindow {
  const last = newest === null || comesBefore(newest, note) ? note : newest;
  const grown = { total: total + 1, newest: last, isCounted };
  const [first] = notes;
  if (from > 0 && first !== undefined && comesBefore(note, first)) return { from: from + 1, notes, ...grown };
  const end = notes.at(-1);
  const atEnd = from + notes.length >= total;
  if (!atEnd && end !== undefined && comesBefore(end, note)) return { from, notes, ...grown };
  const next = sortNotes([...notes, note]);
  const over = atEnd ? Math.max(0, next.length - windowSize) : 0;
  return { from: from + over, notes: next.slice(over, over + windowSize), ...grown };
}

/** The notes of the open interview. */
export type TimelineModel = ReturnType<typeof createTimelineModel>;

/** A timeline without notes. */
export function createTimelineModel() {
  /** The notes of the open interview. */
  const timeline = signal<NoteWindow>(none);

  /** Whether the notes are being searched. */
  const isFinding = signal(false);

  /** The notes that a search found; null while there is no search. */
  const found = signal<readonly Note[] | null>(null);

  /** Notes whose saving takes long enough to be seen. */
  const pendingNotes = signal<readonly Note[]>([]);

  let addedHere: string | null = null;

  /** Records which note is being added here, to which the list then scrolls from everywhere. */
  const markAddedHere = (id: string): void => {
    addedHere = id;
  };

  /** Whether a note is the last that was added here, or is being added. */
  const isAddedHere = (id: string | undefined): boolean => id === addedHere;

  /** Inserts a new note in order. */
  function insertNote(note: Note): void {
    timeline.value = insert(timeline.peek(), note);
  }

  /** Empties the timeline. */
  function clearTimeline(): void {
    batch(() => {
      timeline.value = none;
      pendingNotes.value = [];
      found.value = null;
      isFinding.value = false;
    });
  }

  /** Replaces what timeline holds. */
  const showTimeline = (next: typeof timeline.value): void => {
    timeline.value = next;
  };

  /** Replaces what isFinding holds. */
  const setFinding = (next: typeof isFinding.value): void => {
    isFinding.value = next;
  };

  /** Replaces what found holds. */
  const showFound = (next: typeof found.value): void => {
    found.value = next;
  };

  /** Replaces what pendingNotes holds. */
  const setPending = (next: typeof pendingNotes.value): void => {
    pendingNotes.value = next;
  };
  return {
    timeline: asReadonly(timeline),
    isFinding: asReadonly(isFinding),
    found: asReadonly(found),
    pendingNotes: asReadonly(pendingNotes),
    markAddedHere,
    isAddedHere,
    insertNote,
    clearTimeline,
    showTimeline,
    setFinding,
    showFound,
    setPending,
  };
}
