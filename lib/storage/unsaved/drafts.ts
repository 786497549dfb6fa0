import type { Draft } from '@/lib/core/interview/interview';
import { announceKeys, writeDirectly } from '@/lib/storage/database/write-directly';

/** How often other pages are told of drafts that change with each key, in milliseconds. */
const tellEveryMs = 300;

function createTelling() {
  const changed = new Set<string>();
  const tell = () => {
    announceKeys({ noteDrafts: [...changed] });
    changed.clear();
  };
  return (noteId: string): void => {
    if (changed.size === 0) setTimeout(tell, tellEveryMs);
    changed.add(noteId);
  };
}

const tellOf = createTelling();

async function change(noteId: string, work: (drafts: IDBObjectStore) => void): Promise<void> {
  const write = (transaction: IDBTransaction) => {
    work(transaction.objectStore('noteDrafts'));
    // Without this the browser waits for the answer, and a page that ends meanwhile loses what was typed.
    transaction.commit();
  };
  await writeDirectly({ durability: 'relaxed', tables: ['noteDrafts'], write });
  tellOf(noteId);
}

/** Stores an unfinished note without waiting for the disk: the system has it when this resolves. Other pages are told a little later. */
export const saveDraft = (draft: Draft): Promise<void> => change(draft.noteId, (drafts) => drafts.put(draft));

/** Deletes the draft of the note with this id. */
export const deleteDraft = (noteId: string): Promise<void> => change(noteId, (drafts) => drafts.delete(noteId));
