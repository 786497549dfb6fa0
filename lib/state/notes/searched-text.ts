import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The search text for notes. */
export function createSearchedText() {
  /** The search text; '' while there is no search. */
  const searchedText = signal('');
  /** Replaces what searchedText holds. */
  const setSearchedText = (next: string): void => {
    searchedText.value = next;
  };
  return { searchedText: asReadonly(searchedText), setSearchedText };
}
