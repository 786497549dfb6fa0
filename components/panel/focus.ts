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
