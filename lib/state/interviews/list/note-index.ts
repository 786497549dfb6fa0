import { batch, signal } from '@preact/signals';
import { foldText } from '@/lib/core/text/fold';
import { markGroups, type PackedWords, packWords } from '@/lib/core/text/packed-words';
import { countNotes, listNoteTexts, type NoteText, readNoteTexts } from '@/lib/storage/interview/note-texts';

const atOnce = 4000;

/** Whether the words of all notes are read: not requested, in progress, done, or stopped by the user. */
export type NotesState = 'unread' | 'reading' | 'read' | 'stopped';

/** The progress of reading: how many notes, of how many. */
export type NotesProgress = { readonly done: number; readonly total: number };

/** Which interviews' notes contain a word. */
type HasWord = (interviewId: string) => boolean;

/** The words of notes by interview. What changes after it was packed is kept as text, and hides what was packed. */
function createWords() {
  const numbers = new Map<string, number>();
  const packed: PackedWords[] = [];
  const changed = new Map<string, string>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  return {
    add: (notes: readonly NoteText[]): void => {
      const byInterview = [...Map.groupBy(notes, ({ interviewId }) => interviewId)];
      packed.push(packWords(byInterview.flatMap(([id, texts]) => texts.map(({ text }) => ({ group: numberOf(id), folded: foldText(text) })))));
    },
    replace: (id: string, notes: readonly NoteText[]): void => {
      changed.set(id, foldText(notes.map(({ text }) => text).join('\n')));
    },
    clear: (): void => {
      packed.length = 0;
      numbers.clear();
      changed.clear();
    },
    find: (word: string): HasWord => {
      const marks = new Uint8Array(numbers.size);
      for (const one of packed) markGroups(one, word, marks);
      return (id) => changed.get(id)?.includes(word) ?? marks[numbers.get(id) ?? marks.length] === 1;
    },
  };
}

/** The words of all notes, read at the first search and kept while the list is open, so that every key is answered from memory. */
export function createNoteIndex() {
  const state = signal<NotesState>('unread');
  const progress = signal<NotesProgress>({ done: 0, total: 0 });
  const version = signal(0);
  const words = createWords();
  const change = (work: () => void) =>
    batch(() => {
      work();
      version.value += 1;
    });
  const forget = (next: NotesState): void =>
    change(() => {
      words.clear();
      state.value = next;
    });
  const readAll = async (signal: AbortSignal): Promise<void> => {
    progress.value = { done: 0, total: await countNotes() };
    for await (const notes of readNoteTexts(atOnce, signal)) {
      if (signal.aborted) return;
      change(() => words.add(notes));
      progress.value = { ...progress.peek(), done: progress.peek().done + notes.length };
    }
  };
  return {
    state,
    progress,
    /** Increases whenever words are added or removed. */
    version,
    /** Prepares the search for a folded word without spaces: whether an interview's notes contain it. Valid until the version changes. */
    find: words.find,
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
      change(() => words.replace(interviewId, notes));
    },
    forget: (): void => forget('unread'),
  };
}

/** The words of all notes. */
export type NoteIndex = ReturnType<typeof createNoteIndex>;
