import { makeReceipt, type Receipt } from '@/lib/core/privacy/receipt';
import { forgetHandedView } from '@/lib/settings/forget-view';
import { saveLeaveSign } from '@/lib/settings/leave-signs';
import { requestReminderCheck } from '@/lib/state/reminders/request-check';
import { type ErasureSubject, type ErasureWatch, eraseSubject, readSubject } from '@/lib/storage/erasure/subject';
import { deleteLeftovers } from '@/lib/storage/interview/delete';

/** By then a panel with an erased interview has noticed the erasure, and stored its last text. */
const unsavedTextDelayMs = 10_000;

/** Everything stored about a candidate as the text of one file: every row, by table. Throws the signal's reason once it aborts. */
export async function writeCandidateData(subject: ErasureSubject, watch: ErasureWatch): Promise<string> {
  const tables = await readSubject(subject, watch);
  return `${JSON.stringify({ format: 'plumbline-candidate/1', exportedAt: new Date().toISOString(), tables }, null, 2)}\n`;
}

const sweepAll = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) await deleteLeftovers(id);
};

/** Erases everything stored about a candidate, also in this browser's settings; the receipt holds no name. 'held' where nothing was erased. */
export async function eraseCandidate(subject: ErasureSubject, watch: ErasureWatch): Promise<Receipt | 'held'> {
  const erased = await eraseSubject(subject, watch);
  if (erased === 'held') return 'held';
  for (const id of subject.interviews) {
    saveLeaveSign(id, null);
    forgetHandedView(id);
  }
  requestReminderCheck().catch(reportError);
  setTimeout(() => void sweepAll(subject.interviews).catch(reportError), unsavedTextDelayMs);
  return makeReceipt(erased, crypto.randomUUID(), Date.now());
}
