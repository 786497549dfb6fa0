import { batch, signal } from '@preact/signals';
import { foldText } from '@/lib/core/text/fold';
import { listNoteTexts, type NoteText, readNoteTexts } from '@/lib/storage/interview/note-texts';

/** The words of an interview's notes: as they were written, and all of them as they are searched. */
type Words = { readonly texts: readonly string[]; readonly folded: string };

const atOnce = 4000;
const noWords: Words = { texts: [], folded: '' };

const add = ({ texts, folded }: Words, added: readonly NoteText[]): Words => ({
  texts: [...texts, ...added.map(({ text }) => text)],
  folded: `${folded}\n${foldText(added.map(({ text }) => text).join('\n'))}`,
});

/** The words of all notes, read once they are searched for and kept while the list is open: every key is answered from memory. */
export function createNoteTextCache() {
  const state = signal<'unread' | 'reading' | 'read'>('unread');
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
  return {
    state,
    /** Rises whenever words came or went. */
    version,
    find: (interviewId: string): Words => byInterview.get(interviewId) ?? noWords,
    /** Reads the words of all notes, unless that is done or under way. */
    read: async (signal: AbortSignal): Promise<void> => {
      if (state.peek() !== 'unread') return;
      state.value = 'reading';
      for await (const notes of readNoteTexts(atOnce, signal)) if (!signal.aborted) take(notes);
      if (!signal.aborted) state.value = 'read';
    },
    /** Reads the words of one interview again, after a change. */
    refresh: async (interviewId: string): Promise<void> => {
      if (state.peek() === 'unread') return;
      const notes = await listNoteTexts(interviewId);
      change(() => {
        refreshed.add(interviewId);
        byInterview.set(interviewId, add(noWords, notes));
      });
    },
    forget: (): void =>
      change(() => {
        byInterview.clear();
        refreshed.clear();
        state.value = 'unread';
      }),
  };
}

/** The words of all notes. */
export type NoteTextCache = ReturnType<typeof createNoteTextCache>;
