import { signal } from '@preact/signals';
import { listNoteTextsOf } from '@/lib/storage/interview/note-texts';

/** More interviews than are shown at once; beyond it those that were read first are dropped. */
const mostKept = 200;

/** The notes of the interviews that are shown: read when they are first asked for, those of many rows together. */
export function createShownNotes() {
  const kept = signal<ReadonlyMap<string, readonly string[]>>(new Map());
  /** The interviews that are to be read or being read, each with the ids that are read along with it. */
  const waiting = new Map<string, Set<string>>();
  let next: Set<string> | null = null;
  const read = async (ids: ReadonlySet<string>): Promise<void> => {
    next = null;
    const found = await listNoteTextsOf([...ids]);
    const current = [...found].filter(([id]) => waiting.get(id) === ids);
    for (const [id] of current) waiting.delete(id);
    kept.value = new Map([...kept.peek(), ...current].slice(-mostKept));
  };
  const begin = (): Set<string> => {
    const ids = new Set<string>();
    queueMicrotask(() => void read(ids).catch(reportError));
    return ids;
  };
  return {
    /** The notes of an interview in order of time; null until they are read. */
    find: (id: string): readonly string[] | null => {
      const texts = kept.value.get(id);
      if (texts !== undefined) return texts;
      if (waiting.has(id)) return null;
      next ??= begin();
      next.add(id);
      waiting.set(id, next);
      return null;
    },
    /** Has an interview's notes read again when they are next asked for. */
    drop: (id: string): void => {
      waiting.delete(id);
      const left = new Map(kept.peek());
      left.delete(id);
      kept.value = left;
    },
    clear: (): void => {
      waiting.clear();
      kept.value = new Map();
    },
  };
}
