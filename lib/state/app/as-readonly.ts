import type { ReadonlySignal, Signal } from '@preact/signals';

/** A read-only view of a signal that only its model writes. */
export const asReadonly = <Value>(writable: Signal<Value>): ReadonlySignal<Value> => writable;
