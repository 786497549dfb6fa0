import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** A list of notes that is not asked to go anywhere. */
export function createNotesPlace() {
  /** The number (from 0) of the note that is to be the first in view; null once the list is there. */
  const wantedFirst = signal<number | null>(null);

  /** Asks the list to have this note as the first in view; null when it has. */
  const setWantedFirst = (index: number | null): void => {
    wantedFirst.value = index;
  };
  return { wantedFirst: asReadonly(wantedFirst), setWantedFirst };
}
