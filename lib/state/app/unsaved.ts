import { computed, signal } from '@preact/signals';

/** What went wrong last, in words for the user; null when nothing did. */
export const problem = signal<string | null>(null);

/** The name of whatever the user changes and can do again. */
export const anyChange = 'change';

/** What is said under these names is not that words or choices are not saved. */
const others: ReadonlySet<string> = new Set(['opening', 'finish']);

const unsaved = signal<ReadonlyMap<string, string>>(new Map());

/** Whether something that the user wrote or chose is not saved. */
export const hasUnsaved = computed(() => [...unsaved.value.keys()].some((what) => !others.has(what)));

function show(next: ReadonlyMap<string, string>): void {
  unsaved.value = next;
  problem.value = [...next.values()].at(-1) ?? null;
}

const without = (what: string) => new Map([...unsaved.peek()].filter(([name]) => name !== what));

const told = new WeakSet<object>();

/** Reports an error of which the user is told by its finder. */
export function reportTold(error: unknown): void {
  if (typeof error === 'object' && error !== null) told.add(error);
  reportError(error);
}

/** Whether the user is told of an error by its finder. */
export const isTold = (error: unknown): boolean => typeof error === 'object' && error !== null && told.has(error);

/** Says in words that something of a name could not be saved; the words stand until it is, or was given up. */
export function markUnsaved(what: string, words: string): void {
  show(without(what).set(what, words));
}

/** Says that something of a name is saved: afterwards only what else is still unsaved is on show. */
export function markSaved(what: string): void {
  if (unsaved.peek().has(what) || what === anyChange) show(without(what));
}

/** Gives up what could not be saved: the user has read of it, or has left. */
export function dismissProblem(): void {
  show(new Map());
}
