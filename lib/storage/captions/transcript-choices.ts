import { type TranscriptChoices, transcriptChoicesSchema } from '@/lib/core/captions/transcript';
import { type Database, getDatabase } from '@/lib/storage/database/database';

async function readChoices(database: Database, interviewId: string): Promise<TranscriptChoices> {
  const row: unknown = await database.transcriptChoices.get(interviewId);
  const none = { interviewId, speakers: {}, staysAfterFinish: false };
  if (row === undefined) return none;
  // An unreadable row may have said that the transcript stays: nothing is deleted on a guess.
  return transcriptChoicesSchema.safeParse(row).data ?? { ...none, staysAfterFinish: true };
}

/**
 * The choices for an interview's transcript. Without a row no speaker is known and the transcript is deleted at the finish; with an unreadable row it
 * stays.
 */
export const findTranscriptChoices = (interviewId: string, database = getDatabase()): Promise<TranscriptChoices> =>
  readChoices(database, interviewId);

/** Changes the choices for an interview's transcript and returns them; on disk when it resolves. */
export async function changeTranscriptChoices(
  interviewId: string,
  change: (before: TranscriptChoices) => TranscriptChoices,
): Promise<TranscriptChoices> {
  const database = getDatabase();
  return database.transaction('rw', [database.transcriptChoices], async () => {
    const after = change(await readChoices(database, interviewId));
    await database.transcriptChoices.put(after);
    return after;
  });
}
