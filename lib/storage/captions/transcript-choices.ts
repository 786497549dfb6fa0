import { type TranscriptChoices, transcriptChoicesSchema } from '@/lib/core/captions/transcript';
import { type Database, getDatabase } from '@/lib/storage/database/database';

async function readChoices(database: Database, interviewId: string): Promise<TranscriptChoices> {
  const row: unknown = await database.transcriptChoices.get(interviewId);
  const none = { interviewId, speakers: {}, staysAfterFinish: false };
  if (row === undefined) return none;
  // Whoever cannot be read may have chosen that it stays: nothing is deleted on a guess.
  return transcriptChoicesSchema.safeParse(row).data ?? { ...none, staysAfterFinish: true };
}

/** What was chosen for an interview's transcript; where nothing was, no speaker is known and it goes at the finish. A row that cannot be read has it stay. */
export const findTranscriptChoices = (interviewId: string, database = getDatabase()): Promise<TranscriptChoices> =>
  readChoices(database, interviewId);

/** Changes what was chosen for an interview's transcript, and returns it; on disk when it resolves. */
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
