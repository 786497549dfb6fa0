import { isEvidence } from '@/lib/core/interview/evidence';
import type { Note } from '@/lib/core/interview/interview';
import { failure, type Result, success } from '@/lib/core/result';
import { wellFormed } from '@/lib/core/text/well-formed';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import type { Edit } from '@/lib/storage/database/changes';
import type { CommandRefusal } from '@/lib/storage/database/command';
import { announceKeys, writeDirectly } from '@/lib/storage/database/write-directly';

type AddedNote = Result<Edit, CommandRefusal>;

/** Aborts when the interview is gone or finished; it looks at indexes only, because the row holds the whole rubric. */
function refuseLocked(transaction: IDBTransaction, interviewId: string, abort: (reason: CommandRefusal) => void): void {
  const interviews = transaction.objectStore('interviews');
  const there = interviews.count(interviewId);
  there.onsuccess = () => there.result === 0 && abort('gone');
  const finished = interviews.index('[id+finishedAt]').count(IDBKeyRange.bound([interviewId, 0], [interviewId, Infinity]));
  finished.onsuccess = () => finished.result > 0 && abort('finished');
}

/**
 * Adds a note and deletes its draft, in one transaction whose requests are all made at once; refused when its id is taken. `at` is wall time in
 * milliseconds, here as everywhere.
 */
export async function addNote(note: Note, at: number): Promise<AddedNote> {
  const { id, interviewId } = note;
  const after = { ...note, text: wellFormed(note.text) };
  const edit: Edit = { table: 'notes', before: null, after };
  const command = note.kind === 'mark' ? 'markMoment' : 'addNote';
  let refusal: CommandRefusal | null = null;
  try {
    await writeDirectly('strict', ['interviews', 'notes', 'noteDrafts', 'changes'], (transaction) => {
      const abort = (reason: CommandRefusal) => {
        refusal = reason;
        transaction.abort();
      };
      refuseLocked(transaction, interviewId, abort);
      const added = transaction.objectStore('notes').add({ ...after, filled: isEvidence(after) ? 1 : 0 });
      added.onerror = () => added.error?.name === 'ConstraintError' && abort('taken');
      transaction.objectStore('noteDrafts').delete(id);
      transaction.objectStore('changes').add({ kind: 'do', of: null, command, ...edit, interviewId, at });
    });
  } catch (error) {
    if (refusal !== null) return failure(refusal);
    throw error;
  }
  announceKeys({ notes: [id], noteDrafts: [id] });
  broadcastChange(interviewId);
  return success(edit);
}
