import * as z from 'zod/mini';
import { getDatabase } from '@/lib/storage/database/database';
import type { AnyTable } from '@/lib/storage/database/interview-rows';
import { changeInterview } from '@/lib/storage/interview/edit-commands';

const namedSchema = z.object({ candidate: z.string(), formerly: z.catch(z.optional(z.array(z.string())), undefined) });

/**
 * Adds an interview's name to those that it had before. It is a field of the row that only the blind rule reads, and that undo leaves: until it is
 * finished, the interview closes others' scorecards under each of them.
 */
async function keepEarlierName(interviewId: string): Promise<void> {
  const interviews: AnyTable = getDatabase().table('interviews');
  await interviews
    .where('id')
    .equals(interviewId)
    .modify((row: unknown) => {
      const read = namedSchema.safeParse(row);
      if (!read.success || typeof row !== 'object' || row === null) return;
      Object.assign(row, { formerly: [...(read.data.formerly ?? []), read.data.candidate] });
    });
}

/** Corrects the candidate's name of an interview at the wall time `at`. */
export async function renameInterview(interviewId: string, candidate: string, at: number): ReturnType<typeof changeInterview> {
  await keepEarlierName(interviewId);
  return changeInterview('renameCandidate', interviewId, { candidate }, at);
}
