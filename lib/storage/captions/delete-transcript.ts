import type { Suggested } from '@/lib/core/captions/suggested';
import type { ConsentEntry } from '@/lib/core/captions/transcript';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import type { Change, RowEdits } from '@/lib/storage/database/changes';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { consentRow } from './consents';
import { findTranscriptChoices } from './transcript-choices';

/** The tables that the deletion of a transcript reads and writes. */
export const transcriptTables = (database: Database) => [
  database.turns,
  database.suggested,
  database.changes,
  database.consents,
  database.transcriptChoices,
];

const everyTurn = (database: Database, interviewId: string) => database.turns.where('[interviewId+at+id]').between([interviewId], [interviewId, []]);

const withoutWords = (suggested: Suggested): Suggested => ({ ...suggested, cue: null, reasons: [] });

const editWithoutWords = (edit: RowEdits): RowEdits =>
  edit.table === 'suggested' ? { ...edit, before: withoutWords(edit.before), after: withoutWords(edit.after) } : edit;

/** The words of the talk go out of a row of the history; what was done stays, and can be undone. */
function changeWithoutWords(change: Change): Change {
  const { seq, of, kind, command, interviewId, at } = change;
  const entry = { seq, of, kind, command, interviewId, at };
  if (change.table === 'several') return { ...entry, table: 'several', edits: change.edits.map(editWithoutWords) };
  return { ...entry, ...editWithoutWords(change) };
}

const bearsWords = (change: Change): boolean =>
  change.table === 'suggested' || (change.table === 'several' && change.edits.some(({ table }) => table === 'suggested'));

/**
 * Takes an interview's turns away, and what they are suggested as. What was taken stays, as its note does, without the words that it was suggested
 * for; so does the history. Call it in a transaction that writes them.
 */
async function removeTurns(database: Database, interviewId: string): Promise<number> {
  const suggested = () => database.suggested.where('interviewId').equals(interviewId);
  if ((await suggested().count()) > 0) {
    await suggested()
      .and(({ state }) => state !== 'taken')
      .delete();
    await suggested().modify((row, place) => {
      place.value = withoutWords(row);
    });
    const changes = await database.changes.where('interviewId').equals(interviewId).filter(bearsWords).toArray();
    await database.changes.bulkPut(changes.map(changeWithoutWords));
  }
  return everyTurn(database, interviewId).delete();
}

/** Deletes an interview's transcript and logs who did so, in one transaction; on disk when it resolves. Quotes that became notes stay. */
export async function deleteTranscript(entry: ConsentEntry): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', transcriptTables(database), async () => {
    await removeTurns(database, entry.interviewId);
    await database.consents.add(consentRow(entry));
  });
  broadcastChange(entry.interviewId);
}

/** Deletes the transcript of an interview that is being finished at the wall time `at`, unless it is to stay. Call it in a transaction that writes its tables. */
export async function deleteAtFinish(database: Database, interviewId: string, at: number): Promise<void> {
  const { staysAfterFinish } = await findTranscriptChoices(interviewId, database);
  if (staysAfterFinish || (await removeTurns(database, interviewId)) === 0) return;
  await database.consents.put({ id: `${interviewId} finished ${at}`, interviewId, at, act: 'deleted', by: '', wording: '' });
}
