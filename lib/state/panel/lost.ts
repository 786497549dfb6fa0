import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { findDatabaseId } from '@/lib/storage/database/identity';
import { countInterviews } from '@/lib/storage/interview/entries';

/** Whether interviews stored on this device have been lost. */
export function createLossModel(currentInterview: ReadonlySignal<unknown>) {
  const lostSince = signal<number | null>(null);
  /** Records since when interviews had been stored here that are missing, as wall time in milliseconds; null when none is. */
  const markLost = (since: number | null): void => {
    lostSince.value = since;
  };
  /** Checks whether the database is still the one that the settings know to hold interviews, and records which one that is. */
  const check = async (): Promise<void> => {
    const [id, known, count] = await Promise.all([findDatabaseId(), settings.knownDatabase.get(), countInterviews()]);
    if (id === null) return;
    markLost(known === null || known.id === id ? null : known.since);
    if (known === null && count > 0) await settings.knownDatabase.update(() => ({ id, since: Date.now() }));
  };
  return {
    /** The wall time in milliseconds since when interviews were stored here that are lost; null while nothing is missing. */
    lostSince: asReadonly(lostSince),
    markLost,
    /** Checks now and whenever an interview is opened or left, until the signal aborts. */
    followLoss: (stop: AbortSignal): void => {
      const isOpen = computed(() => currentInterview.value !== null);
      const end = isOpen.subscribe(() => void check().catch(reportError));
      stop.addEventListener('abort', end, { once: true });
    },
    /** Continues with the present database: the loss is not mentioned again. */
    acceptLoss: async (): Promise<void> => {
      const id = await findDatabaseId();
      if (id !== null) await settings.knownDatabase.update(() => ({ id, since: Date.now() }));
      markLost(null);
    },
  };
}
