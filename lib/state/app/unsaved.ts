import { signal } from '@preact/signals';

import { asReadonly } from '@/lib/state/app/as-readonly';

/** The name for any change that the user can simply repeat. */
export const anyChange = 'change';

/** Errors under these names are not about unsaved texts or choices. */
const others: ReadonlySet<string> = new Set(['opening', 'finish']);

const told = new WeakSet<object>();

/** Reports an error that the user has already been told about. */
export function reportTold(error: unknown): void {
  if (typeof error === 'object' && error !== null) told.add(error);
  reportError(error);
}

/** Whether the user has already been told about an error. */
export const isTold = (error: unknown): boolean => typeof error === 'object' && error !== null && told.has(error);

/** What could not be saved, and other errors to show. */
export type UnsavedModel = ReturnType<typeof createUnsavedModel>;

/** A model without errors. */
export function createUnsavedModel() {
  /** The latest error message; null when there is none. */
  const errorMessage = signal<string | null>(null);

  const unsaved = new Map<string, string>();

  /** Whether something that the user wrote or chose is not saved. */
  const hasUnsaved = signal(false);

  function show(): void {
    errorMessage.value = [...unsaved.values()].at(-1) ?? null;
    hasUnsaved.value = [...unsaved.keys()].some((what) => !others.has(what));
  }

  /** Shows that something could not be saved, by its name, until it is saved or given up. */
  function markUnsaved(what: string, words: string): void {
    unsaved.delete(what);
    unsaved.set(what, words);
    show();
  }

  /** Records that something is saved; other unsaved things are still shown. */
  function markSaved(what: string): void {
    if (!unsaved.delete(what) && what !== anyChange) return;
    show();
  }

  /** Dismisses the error: the user has read it or has left. */
  function dismissError(): void {
    unsaved.clear();
    show();
  }
  /** Shows an error message. */
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
