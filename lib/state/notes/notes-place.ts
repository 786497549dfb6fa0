import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** A list of notes without a requested position. */
export function createNotesPlace() {
  /** The index of the note that is to be the first visible one; null once the list is there. */
  const wantedFirst = signal<number | null>(null);

  /** Requests that this note is the first visible one; null when that is done. */
  const setWantedFirst = (index: number | null): void => {
    wantedFirst.value = index;
  };
  return { wantedFirst: asReadonly(wantedFirst), setWantedFirst };
}
