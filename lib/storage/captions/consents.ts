import { inLogOrder } from '@/lib/core/captions/consent-order';
import { type ConsentEntry, consentEntrySchema } from '@/lib/core/captions/transcript';
import { wellFormed } from '@/lib/core/text/well-formed';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** An entry of the log as it is stored. */
export const consentRow = (entry: ConsentEntry): ConsentEntry => ({ ...entry, by: wellFormed(entry.by), wording: wellFormed(entry.wording) });

/** Adds an entry to the log of consent; on disk when it resolves. */
export async function logConsent(entry: ConsentEntry): Promise<void> {
  await getDatabase().consents.add(consentRow(entry));
}

/** The log of consent of an interview, oldest entry first. */
export async function listConsents(interviewId: string): Promise<readonly ConsentEntry[]> {
  const rows: readonly unknown[] = await getDatabase().consents.where('interviewId').equals(interviewId).toArray();
  return inLogOrder(readable(consentEntrySchema, rows));
}

/** The names of those who stated the candidate's consent, each once; never empty strings. */
export async function listAgreedBy(interviewId: string): Promise<readonly string[]> {
  const agreed = (await listConsents(interviewId)).filter(({ act, by }) => act === 'agreed' && by !== '');
  return [...new Set(agreed.map(({ by }) => by))];
}
