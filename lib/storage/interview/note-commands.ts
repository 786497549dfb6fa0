import { isEvidence } from '@/lib/core/interview/evidence';
import type { Note } from '@/lib/core/interview/interview';
import { failure, type Result, success } from '@/lib/core/result';
import { wellFormed } from '@/lib/core/text/well-formed';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import type { Edit } from '@/lib/storage/database/changes';
import type { CommandRefusal } from '@/lib/storage/database/command';
import { announceKeys, writeDirectly } from '@/lib/storage/database/write-directly';

type Refuse = (reason: CommandRefusal) => void;

/** Refuses when the interview is gone or finished; it looks at indexes only, because the row holds the whole rubric. */
function refuseLocked(transaction: IDBTransaction, interviewId: string, refuse: Refuse): void {
  const interviews = transaction.objectStore('interviews');
  const there = interviews.count(interviewId);
  there.onsuccess = () => there.result === 0 && refuse('gone');
  const finished = interviews.index('[id+finishedAt]').count(IDBKeyRange.bound([interviewId, 0], [interviewId, Infinity]));
  finished.onsuccess = () => finished.result > 0 && refuse('finished');
}

function requestNote(transaction: IDBTransaction, note: Note, refuse: Refuse): void {
  const added = transaction.objectStore('notes').add({ ...note, filled: isEvidence(note) ? 1 : 0 });
  added.onerror = () => added.error?.name === 'ConstraintError' && refuse('taken');
  transaction.objectStore('noteDrafts').delete(note.id);
}

/** Tells every page, once this one has drawn the note. */
function tellLater({ id, interviewId }: Note): void {
  setTimeout(() => {
    announceKeys({ notes: [id], noteDrafts: [id] });
    broadcastChange(interviewId);
  });
}

/**
 * Adds a note and deletes its draft, in one transaction whose requests are all made at once; refused when its id is taken. `at` is wall time in
 * milliseconds, here as everywhere.
 */
export async function addNote(note: Note, at: number): Promise<Result<Edit, CommandRefusal>> {
  const after = { ...note, text: wellFormed(note.text) };
  const edit: Edit = { table: 'notes', before: null, after };
  const change = { kind: 'do', of: null, command: note.kind === 'mark' ? 'markMoment' : 'addNote', ...edit, interviewId: note.interviewId, at };
  let refusal: CommandRefusal | null = null;
  const write = (transaction: IDBTransaction) => {
    const refuse = (reason: CommandRefusal) => {
      refusal = reason;
      transaction.abort();
    };
    refuseLocked(transaction, note.interviewId, refuse);
    requestNote(transaction, after, refuse);
    transaction.objectStore('changes').add(change);
  };
  try {
    await writeDirectly({ durability: 'strict', tables: ['interviews', 'notes', 'noteDrafts', 'changes'], write });
  } catch (error) {
    if (refusal !== null) return failure(refusal);
    throw error;
  }
  tellLater(note);
  return success(edit);
}
