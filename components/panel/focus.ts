/** Puts the focus into the composer, or into the start form's first field. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('#note, #candidate')?.focus();
}

/** Types into the composer as if by hand, so that everything that follows typing follows. */
export function typeIntoComposer(text: string): void {
  focusComposer();
  // The one way to insert text that the field's own undo knows; there is no successor to it.
  document.execCommand('insertText', false, text);
}
