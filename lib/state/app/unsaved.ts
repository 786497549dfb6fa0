import { signal } from '@preact/signals';

import { asReadonly } from '@/lib/state/app/as-readonly';

/** The name of whatever the user changes and can do again. */
export const anyChange = 'change';

/** What is said under these names is not that words or choices are not saved. */
const others: ReadonlySet<string> = new Set(['opening', 'finish']);

const told = new WeakSet<object>();

/** Reports an error of which the user is told by its finder. */
export function reportTold(error: unknown): void {
  if (typeof error === 'object' && error !== null) told.add(error);
  reportError(error);
}

/** Whether the user is told of an error by its finder. */
export const isTold = (error: unknown): boolean => typeof error === 'object' && error !== null && told.has(error);

/** What could not be saved, and other errors to show. */
export type UnsavedModel = ReturnType<typeof createUnsavedModel>;

/** A model without errors. */
export function createUnsavedModel() {
  /** What went wrong last, in words for the user; null when nothing did. */
  const errorMessage = signal<string | null>(null);

  const unsaved = new Map<string, string>();

  /** Whether something that the user wrote or chose is not saved. */
  const hasUnsaved = signal(false);

  function show(): void {
    errorMessage.value = [...unsaved.values()].at(-1) ?? null;
    hasUnsaved.value = [...unsaved.keys()].some((what) => !others.has(what));
  }

  /** Says in words that something of a name could not be saved; the words stand until it is, or was given up. */
  function markUnsaved(what: string, words: string): void {
    unsaved.delete(what);
    unsaved.set(what, words);
    show();
  }

  /** Says that something of a name is saved: afterwards only what else is still unsaved is on show. */
  function markSaved(what: string): void {
    if (!unsaved.delete(what) && what !== anyChange) return;
    show();
  }

  /** Gives up what could not be saved: the user has read of it, or has left. */
  function dismissError(): void {
    unsaved.clear();
    show();
  }
  /** Replaces what problem holds. */
  const showError = (next: typeof errorMessage.value): void => {
    errorMessage.value = next;
  };
  return {
    errorMessage: asReadonly(errorMessage),
    hasUnsaved: asReadonly(hasUnsaved),
    markUnsaved,
    markSaved,
    dismissError: dismissError,
    showError: showError,
  };
}
