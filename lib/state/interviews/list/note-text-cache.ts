import { batch, signal } from '@preact/signals';
import { foldText } from '@/lib/core/text/fold';
import { countNotes, listNoteTexts, type NoteText, readNoteTexts } from '@/lib/storage/interview/note-texts';

/** The words of an interview's notes: as written, and all of them in searchable form. */
type Words = { readonly texts: readonly string[]; readonly folded: string };

const atOnce = 4000;
const noWords: Words = { texts: [], folded: '' };

const add = ({ texts, folded }: Words, added: readonly NoteText[]): Words => ({
  texts: [...texts, ...added.map(({ text }) => text)],
  folded: `${folded}\n${foldText(added.map(({ text }) => text).join('\n'))}`,
});

/** Whether the words of all notes are read: not requested, in progress, done, or stopped by the user. */
export type NotesState = 'unread' | 'reading' | 'read' | 'stopped';

/** The progress of reading: how many notes, of how many. */
export type NotesProgress = { readonly done: number; readonly total: number };

/** The words of all notes, read at the first search and kept while the list is open, so that every key is answered from memory. */
export function createNoteTextCache() {
  const state = signal<NotesState>('unread');
  const progress = signal<NotesProgress>({ done: 0, total: 0 });
  const version = signal(0);
  const byInterview = new Map<string, Words>();
  /** Interviews read again after a change: the read of everything has nothing newer. */
  const refreshed = new Set<string>();
  const change = (work: () => void) =>
    batch(() => {
      work();
      version.value += 1;
    });
  const take = (notes: readonly NoteText[]) =>
    change(() => {
      for (const [id, added] of Map.groupBy(notes, ({ interviewId }) => interviewId))
        if (!refreshed.has(id)) byInterview.set(id, add(byInterview.get(id) ?? noWords, added));
    });
  const forget = (next: NotesState): void =>
    change(() => {
      byInterview.clear();
      refreshed.clear();
      state.value = next;
    });
  const readAll = async (signal: AbortSignal): Promise<void> => {
    progress.value = { done: 0, total: await countNotes() };
    for await (const notes of readNoteTexts(atOnce, signal)) {
      if (signal.aborted) return;
      take(notes);
      progress.value = { ...progress.peek(), done: progress.peek().done + notes.length };
    }
  };
  return {
    state,
    progress,
    /** Increases whenever words are added or removed. */
    version,
    find: (interviewId: string): Words => byInterview.get(interviewId) ?? noWords,
    /**
     * Reads the words of all notes, unless that is done or in progress. When it is stopped or fails, nothing is kept: a search in some notes would
     * miss the others without notice.
     */
    read: async (signal: AbortSignal): Promise<void> => {
      if (state.peek() === 'reading' || state.peek() === 'read') return;
      state.value = 'reading';
      try {
        await readAll(signal);
      } catch (error) {
        forget('unread');
        throw error;
      }
      if (signal.aborted) forget('stopped');
      else state.value = 'read';
    },
    /** Reads the words of one interview again, after a change. */
    refresh: async (interviewId: string): Promise<void> => {
      if (state.peek() === 'unread' || state.peek() === 'stopped') return;
      const notes = await listNoteTexts(interviewId);
      change(() => {
        refreshed.add(interviewId);
        byInterview.set(interviewId, add(noWords, notes));
      });
    },
    forget: (): void => forget('unread'),
  };
}

/** The words of all notes. */
export type NoteTextCache = ReturnType<typeof createNoteTextCache>;
