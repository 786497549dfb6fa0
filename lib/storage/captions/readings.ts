import * as z from 'zod/mini';
import { inLogOrder } from '@/lib/core/captions/consent-order';
import { type ConsentEntry, consentEntrySchema } from '@/lib/core/captions/transcript';
import { inTransaction, readTable } from '@/lib/storage/bare/transaction';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { readable } from '@/lib/storage/database/read-rows';

const endedTurn = z.object({ until: z.number() });

const lockOf = (interviewId: string): string => `reading ${interviewId}`;

/**
 * Marks the captions of an interview as read by this page. The mark goes with the returned function, and with the page, however that ends.
 */
export const holdReading = (interviewId: string): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const held = () => new Promise<void>((release) => resolve(release));
    navigator.locks.request(lockOf(interviewId), { mode: 'shared' }, held).catch(reject);
  });

/** Logs that a reading has ended, at the time of the last turn, where it was begun and nothing says so; true where it did. */
const closeReading = (interviewId: string): Promise<boolean> =>
  inTransaction(
    { tables: ['consents', 'turns'], mode: 'readwrite' },
    async (open) => {
      const rows = await open('consents').by('interviewId').rows(IDBKeyRange.only(interviewId));
      const last = inLogOrder(readable(consentEntrySchema, rows)).at(-1);
      if (last?.act !== 'agreed') return false;
      const ofInterview = IDBKeyRange.bound([interviewId, 0, ''], [interviewId, Number.POSITIVE_INFINITY, '\uffff']);
      const [turn] = readable(endedTurn, [await open('turns').by('[interviewId+at+id]').last(ofInterview)]);
      const at = Math.max(last.at, turn?.until ?? 0);
      open('consents').put({ id: `${last.id.slice(0, 190)} ended`, interviewId, at, act: 'stopped', by: '', wording: '' });
      return true;
    },
    false,
  );

/** How long a page that is loaded again may take to let go of what it read, and how often it is looked whether it has, in milliseconds. */
const letGoMs = 2000;
const lookMs = 250;

/** Closes the log of an interview unless a page reads it now, which null says; else whether there was anything to close. */
const closeUnread = (interviewId: string): Promise<boolean | null> =>
  navigator.locks.request(lockOf(interviewId), { ifAvailable: true }, (lock) => (lock === null ? null : closeReading(interviewId)));

/** Closes the log of an interview whose reading was cut off, as by a page that was reloaded or closed; one that a page still reads stays as it is. */
export async function closeCutReading(interviewId: string): Promise<void> {
  let isClosed = await closeUnread(interviewId);
  for (let waitedMs = 0; isClosed === null && waitedMs < letGoMs; waitedMs += lookMs) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    isClosed = await closeUnread(interviewId);
  }
  if (isClosed === true) broadcastChange(interviewId);
}

const lastActs = (entries: readonly ConsentEntry[]): readonly ConsentEntry[] => [
  ...new Map(inLogOrder(entries).map((entry) => [entry.interviewId, entry])).values(),
];

/** Closes the log of every interview whose reading was cut off. */
export async function closeCutReadings(): Promise<void> {
  const rows = await readTable('consents', (consents) => consents.rows(null), []);
  for (const { interviewId, act } of lastActs(readable(consentEntrySchema, rows))) if (act === 'agreed') await closeCutReading(interviewId);
}
