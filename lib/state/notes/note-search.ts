import { effect } from '@preact/signals';
import type { Note } from '@/lib/core/interview/interview';
import { emptyQuery, isEmptyQuery, type NoteQuery, prepareQuery } from '@/lib/core/note/note-query';
import { foldText } from '@/lib/core/text/fold';
import type { NoteWindow, TimelineModel } from '@/lib/state/interview/timeline';
import { countNotesBefore, findNotes } from '@/lib/storage/interview/notes';

type Entry = { readonly note: Note; readonly text: string };

const enter = (note: Note): Entry => ({ note, text: foldText(note.text) });

/** The notes of an interview at hand for a search, kept in step with the timeline. */
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

  /** Shows what fits a query. */
  ask(query: NoteQuery): void {
    this.#query = query;
    this.#added.clear();
    this.#show();
  }

  /** Takes in a change of the timeline; notes that were added stay in sight whether they fit or not. */
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

  /** Forgets what is on its way. */
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

/** Searches the notes of an interview until the signal aborts: what is found follows the queries that are handed in, and every change of the notes. */
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

/** The number (from 0) of a note among those that are shown: those that a search found, or all where `chosen` is null. */
export async function findPlace(note: Note, chosen: readonly Note[] | null): Promise<number> {
  return chosen === null
    ? countNotesBefore(note)
    : Math.max(
        0,
        chosen.findIndex(({ id }) => id === note.id),
      );
}
