import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { makeReceipt, type Receipt } from '@/lib/core/privacy/receipt';
import { type Erasing, findErasing } from '@/lib/delivery/erasure/plan-erasure';
import { poke } from '@/lib/messaging/worker';
import { forgetHandedView } from '@/lib/settings/forget-view';
import { saveLeaveSign } from '@/lib/settings/leave-signs';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { requestReminderCheck } from '@/lib/state/reminders/request-check';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { type ErasureSubject, type ErasureWatch, eraseSubject, readSubject } from '@/lib/storage/erasure/subject';
import { deleteLeftovers } from '@/lib/storage/interview/delete';
import { findStoreIds } from '@/lib/storage/team/store-candidates';
import { candidateFileTexts } from '@/lib/text/privacy/privacy';

/** By then a panel with an erased interview has noticed the erasure, and stored its last text. */
const unsavedTextDelayMs = 10_000;

/**
 * Everything stored about a candidate as the text of one file: every row, by table, and what is left out, null for nothing. Throws the signal's reason
 * once it aborts.
 */
export async function writeCandidateData(subject: ErasureSubject, watch: ErasureWatch): Promise<string> {
  const now = Date.now();
  const { tables, areOthersKeptBack } = await readSubject(subject, watch, now);
  const leftOut = areOthersKeptBack ? candidateFileTexts.leftOut : null;
  return `${JSON.stringify({ format: 'plumbline-candidate/1', exportedAt: new Date(now).toISOString(), leftOut, tables }, null, 2)}\n`;
}

const sweepAll = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) await deleteLeftovers(id);
};

/** The team's store, where this device's member is one of its owners, who alone erase there; null otherwise. */
async function findOwnedStore(): Promise<Erasing | null> {
  const [destinations, reading] = await Promise.all([listDestinations(), teamReadingSetting.get()]);
  const store = destinations.find(({ id }) => id === reading?.storeId);
  return store === undefined || reading?.role !== 'owner' ? null : findErasing(store);
}

/** Whether this device's member may erase candidates in the team's store. */
export const canEraseInStore = async (): Promise<boolean> => (await findOwnedStore()) !== null;

/** The deliveries that erase a person in the team's store. */
async function planThere({ interviews, received = [] }: ErasureSubject, at: number): Promise<readonly OutboxRow[]> {
  const erasing = await findOwnedStore();
  if (erasing === null) return [];
  const { destination, candidateOf, planErasure } = erasing;
  const ids = await findStoreIds({ interviews, received }, { destinationId: destination.id, candidateOf });
  return ids.map((id) => planErasure(id, at));
}

/**
 * Erases everything stored about a candidate, also in this browser's settings, and with `inStore` in the team's store, through the outbox; the receipt
 * holds no name. 'held' where nothing was erased.
 */
export async function eraseCandidate(subject: ErasureSubject, watch: ErasureWatch, inStore = false): Promise<Receipt | 'held'> {
  const there = inStore ? await planThere(subject, Date.now()) : [];
  const erased = await eraseSubject(subject, watch, there);
  if (erased === 'held') return 'held';
  if (there.length > 0) poke('due').catch(reportError);
  for (const id of subject.interviews) {
    saveLeaveSign(id, null);
    forgetHandedView(id);
  }
  requestReminderCheck().catch(reportError);
  setTimeout(() => void sweepAll(subject.interviews).catch(reportError), unsavedTextDelayMs);
  return makeReceipt(erased, crypto.randomUUID(), Date.now());
}
