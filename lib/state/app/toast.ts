import { type ReadonlySignal, signal } from '@preact/signals';

/** What was done last, in words, and how to take it back; `undo` is null where it cannot be. */
export type Toast = { readonly text: string; readonly undo: (() => unknown) | null };

/** Says what was done, with the way to take it back where there is one. */
export type ShowToast = (text: string, undo?: Toast['undo']) => void;

/** The line that says what was done last. */
export type ToastModel = {
  /** Null while nothing is to be said. */
  readonly toast: ReadonlySignal<Toast | null>;
  readonly showToast: ShowToast;
  /** Takes back what was done last. */
  readonly undoToast: () => Promise<void>;
  readonly dismissToast: () => void;
};

/** A line that says nothing yet. */
export function createToastModel(): ToastModel {
  const toast = signal<Toast | null>(null);
  const dismissToast = () => {
    toast.value = null;
  };
  return {
    toast,
    dismissToast,
    showToast: (text, undo = null) => {
      toast.value = { text, undo };
    },
    undoToast: async () => {
      const undo = toast.peek()?.undo;
      dismissToast();
      await undo?.();
    },
  };
}
