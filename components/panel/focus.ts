function isOwnPage(): boolean {
  try {
    return window.top?.origin === origin;
  } catch {
    return false;
  }
}

/** Whether a part that comes into sight may take the focus: beside a call only where the panel has it already, or it would be taken from the call's page. */
export const mayTakeFocus = (): boolean => document.hasFocus() || isOwnPage();

/** Puts the focus into the composer, or into the start form's first field. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('#note, #candidate')?.focus();
}

/** Puts the focus back to the work after something in the head was done: into the note, or at the beginning of the review. */
export function focusWork(): void {
  document.querySelector<HTMLElement>('#note, .review')?.focus();
}

/** Puts the focus on the card of the dimension in focus; the next tab stop is its rating. It is drawn by the time that this has an effect. */
export function focusCard(): void {
  queueMicrotask(() => document.querySelector<HTMLElement>('#dimension')?.focus());
}
