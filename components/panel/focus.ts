/** Puts the focus into the composer, or into the start form's first field. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('#note, #candidate')?.focus();
}

/** Puts the focus on the card of the dimension in focus; the next tab stop is its rating. It is drawn by the time that this has an effect. */
export function focusCard(): void {
  queueMicrotask(() => document.querySelector<HTMLElement>('#dimension')?.focus());
}
