import { effect } from '@preact/signals';
import type { Note } from '@/lib/core/interview/interview';
import { emptyQuery, isEmptyQuery, type NoteQuery, prepareQuery } from '@/lib/core/note/note-query';
import { foldText } from '@/lib/core/text/fold';
import type { NoteWindow, TimelineModel } from '@/lib/state/interview/timeline';
import { countNotesBefore, findNotes } from '@/lib/storage/interview/notes';

type Entry = { readonly note: Note; readonly text: string };

const enter = (note: Note): Entry => ({ note, text: foldText(note.text) });

/** The notes of an interview, loaded for a search and kept in sync with the timeline. */
class Pool {
  readonly #interviewId: string;
  #entries: readonly Entry[] | null = null;
  #added = new Set<string>();
  #query = emptyQuery;
  #turn = 0;

  readonly #showFound: TimelineModel['showFound'];

  constructor(interviewId: string, showFound: TimelineModel['showFound']) {
    this.#interviewId = interviewId;
    this.#showFound = showFound;
  }

  /** Shows the notes that match a query. */
  ask(query: NoteQuery): void {
    this.#query = query;
    this.#added.clear();
    this.#show();
  }

  /** Applies a change of the timeline; new notes stay visible whether they match or not. */
  async follow({ total, newest }: NoteWindow): Promise<void> {
    const turn = ++this.#turn;
    const entries = this.#entries;
    if (entries !== null && newest !== null && total === entries.length + 1 && entries.at(-1)?.note.id !== newest.id) {
      this.#added.add(newest.id);
      this.#entries = [...entries, enter(newest)];
    } else {
      const notes = await findNotes(this.#interviewId, () => true);
      if (turn !== this.#turn) return;
      this.#entries = notes.map(enter);
    }
    this.#show();
  }

  /** Discards pending results. */
  stop(): void {
    this.#turn += 1;
    this.#entries = null;
    this.#showFound(null);
  }

  #show(): void {
    if (this.#entries === null) return;
    const fits = prepareQuery(this.#query);
    const chosen = this.#entries.filter(({ note, text }) => fits(note, text) || this.#added.has(note.id));
    this.#showFound(isEmptyQuery(this.#query) ? null : chosen.map(({ note }) => note));
  }
}

/** Searches the notes of an interview until the signal aborts: the results follow the given queries and every change of the notes. */
export function startSearch(
  { timeline, showFound }: Pick<TimelineModel, 'timeline' | 'showFound'>,
  interviewId: string,
  stop: AbortSignal,
): (query: NoteQuery) => void {
  const pool = new Pool(interviewId, showFound);
  const unfollow = effect(() => {
    pool.follow(timeline.value).catch(reportError);
  });
  stop.addEventListener('abort', () => {
    unfollow();
    pool.stop();
  });
  return (query) => pool.ask(query);
}

/** The index of a note among the shown ones: those that a search found, or all where `chosen` is null. */
export async function findPlace(note: Note, chosen: readonly Note[] | null): Promise<number> {
  return chosen === null
    ? countNotesBefore(note)
    : Math.max(
        0,
        chosen.findIndex(({ id }) => id === note.id),
      );
}
