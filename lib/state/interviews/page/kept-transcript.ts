import type { ConsentEntry } from '@/lib/core/captions/transcript';
import type { CaptionTurn } from '@/lib/core/captions/turn';
import { settings } from '@/lib/settings/settings';
import { newId } from '@/lib/state/app/ids';
import { listConsents } from '@/lib/storage/captions/consents';
import { deleteTranscript } from '@/lib/storage/captions/delete-transcript';
import { closeCutReading } from '@/lib/storage/captions/readings';
import { listTurns } from '@/lib/storage/captions/turns';

/** What is stored of an interview's captions: the log of consent, and the kept turns. */
export type StoredTranscript = { readonly consents: readonly ConsentEntry[]; readonly turns: readonly CaptionTurn[] };

/** Reads what is kept of an interview's captions. Where a reading was cut off, its log is closed, and the interview told as changed. */
export async function loadKeptTranscript(interviewId: string): Promise<StoredTranscript> {
  closeCutReading(interviewId).catch(reportError);
  const [consents, turns] = await Promise.all([listConsents(interviewId), listTurns(interviewId)]);
  return { consents, turns };
}

/** Deletes the transcript of an interview in the interviewer's name; quotes that became notes stay. */
export async function deleteKeptTranscript(interviewId: string): Promise<void> {
  const by = (await settings.interviewer.get()).name ?? '';
  await deleteTranscript({ id: newId(), interviewId, at: Date.now(), act: 'deleted', by, wording: '' });
}
