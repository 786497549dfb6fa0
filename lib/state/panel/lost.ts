import { effect, signal } from '@preact/signals';
import { settings } from '@/lib/settings/settings';
import { record } from '@/lib/state/interview/session';
import { findDatabaseId } from '@/lib/storage/database/identity';
import { countInterviews } from '@/lib/storage/interview/interviews';

/** The wall time in milliseconds since when interviews were kept here that are gone; null while nothing is missing. */
export const lostSince = signal<number | null>(null);

/** Looks whether the database is still the one that the settings know to hold interviews, and keeps which one that is. */
export async function checkLoss(): Promise<void> {
  const [id, known, count] = await Promise.all([findDatabaseId(), settings.knownDatabase.get(), countInterviews()]);
  if (id === null) return;
  lostSince.value = known === null || known.id === id ? null : known.since;
  if (known === null && count > 0) await settings.knownDatabase.update(() => ({ id, since: Date.now() }));
}

/** Looks now and whenever an interview is opened or left, until the signal aborts. */
export function followLoss(stop: AbortSignal): void {
  const isOpen = () => record.value !== null;
  const end = effect(() => {
    isOpen();
    checkLoss().catch(reportError);
  });
  stop.addEventListener('abort', end, { once: true });
}

/** Goes on with the database that is there: what is gone is mentioned no more. */
export async function acceptLoss(): Promise<void> {
  const id = await findDatabaseId();
  if (id !== null) await settings.knownDatabase.update(() => ({ id, since: Date.now() }));
  lostSince.value = null;
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** What to say of interviews that are gone. */
export const lossWords = (since: number): string =>
  `The interviews kept on this device since ${day.format(since)} are gone: the browser's site data was cleared, or its database was damaged. Plumbline deleted nothing. ` +
  'Scorecards that were delivered, copied or downloaded are where they went. Destinations and rubrics of your own have to be set up again.';
