import { batch, signal } from '@preact/signals';
import { foldText } from '@/lib/core/text/fold';
import { countNotes, listNoteTexts, type NoteText, readNoteTexts } from '@/lib/storage/interview/note-texts';

/** The words of an interview's notes: as they were written, and all of them as they are searched. */
type Words = { readonly texts: readonly string[]; readonly folded: string };

const atOnce = 4000;
const noWords: Words = { texts: [], folded: '' };

const add = ({ texts, folded }: Words, added: readonly NoteText[]): Words => ({
  texts: [...texts, ...added.map(({ text }) => text)],
  folded: `${folded}\n${foldText(added.map(({ text }) => text).join('\n'))}`,
});

/** Whether the words of all notes are read: not asked for, under way, read, or stopped by somebody. */
export type NotesState = 'unread' | 'reading' | 'read' | 'stopped';

/** How far the reading is: notes that are read, of how many. */
export type NotesProgress = { readonly done: number; readonly total: number };

/** The words of all notes, read once they are searched for and kept while the list is open: every key is answered from memory. */
export function createNoteTextCache() {
  const state = signal<NotesState>('unread');
  const progress = signal<NotesProgress>({ done: 0, total: 0 });
  const version = signal(0);
  const byInterview = new Map<string, Words>();
  /** Interviews that were read by themselves after a change: what is read of all of them has nothing newer. */
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
    /** Rises whenever words came or went. */
    version,
    find: (interviewId: string): Words => byInterview.get(interviewId) ?? noWords,
    /** Reads the words of all notes, unless that is done or under way. Where it is stopped or fails, none are kept: a search of some would miss the others unseen. */
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
