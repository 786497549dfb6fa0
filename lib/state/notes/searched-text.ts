import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The words that the notes are searched for. */
export function createSearchedText() {
  /** What was typed into the search; '' while none is on. */
  const searchedText = signal('');
  /** Replaces what searchedText holds. */
  const setSearchedText = (next: string): void => {
    searchedText.value = next;
  };
  return { searchedText: asReadonly(searchedText), setSearchedText };
}
