import type { ConsentEntry } from '@/lib/core/captions/transcript';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { consentRow } from './consents';
import { findTranscriptChoices } from './transcript-choices';

/** The tables that the deletion of a transcript reads and writes. */
export const transcriptTables = (database: Database) => [database.turns, database.suggested, database.consents, database.transcriptChoices];

const everyTurn = (database: Database, interviewId: string) => database.turns.where('[interviewId+at+id]').between([interviewId], [interviewId, []]);

/** Takes an interview's turns away, and what they are suggested as; what was taken stays, as its note does. Call it in a transaction that writes them. */
async function removeTurns(database: Database, interviewId: string): Promise<number> {
  const suggested = database.suggested.where('interviewId').equals(interviewId);
  await suggested.and(({ state }) => state !== 'taken').delete();
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
