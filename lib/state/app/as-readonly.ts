import type { ReadonlySignal, Signal } from '@preact/signals';

/** A signal for those who may read it only: its model alone writes it. */
export const asReadonly = <Value>(writable: Signal<Value>): ReadonlySignal<Value> => writable;
