import { type ReadonlySignal, signal } from '@preact/signals';

/** A message about what was just done; `undo` is null where it cannot be undone. */
export type Toast = { readonly text: string; readonly undo: (() => unknown) | null };

/** Shows a message about what was just done, with an undo where there is one. */
export type ShowToast = (text: string, undo?: Toast['undo']) => void;

/** The toast of a page. */
export type ToastModel = {
  /** Null while there is no toast. */
  readonly toast: ReadonlySignal<Toast | null>;
  readonly showToast: ShowToast;
  /** Undoes what the toast is about. */
  readonly undoToast: () => Promise<void>;
  readonly dismissToast: () => void;
};

/** A page without a toast. */
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
