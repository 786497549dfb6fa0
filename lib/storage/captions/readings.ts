import { type ConsentEntry, consentEntrySchema } from '@/lib/core/captions/transcript';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { inOrder } from './consents';
import { lastTurnOf } from './turns';

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
async function closeReading(interviewId: string): Promise<boolean> {
  const database = getDatabase();
  return database.transaction('rw', [database.consents, database.turns], async () => {
    const rows: readonly unknown[] = await database.consents.where('interviewId').equals(interviewId).toArray();
    const last = inOrder(readable(consentEntrySchema, rows)).at(-1);
    if (last?.act !== 'agreed') return false;
    const turn = await lastTurnOf(database, interviewId);
    const at = Math.max(last.at, turn?.until ?? 0);
    await database.consents.put({ id: `${last.id.slice(0, 190)} ended`, interviewId, at, act: 'stopped', by: '', wording: '' });
    return true;
  });
}

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
  ...new Map(inOrder(entries).map((entry) => [entry.interviewId, entry])).values(),
];

/** Closes the log of every interview whose reading was cut off. */
export async function closeCutReadings(): Promise<void> {
  const rows: readonly unknown[] = await getDatabase().consents.toArray();
  for (const { interviewId, act } of lastActs(readable(consentEntrySchema, rows))) if (act === 'agreed') await closeCutReading(interviewId);
}
