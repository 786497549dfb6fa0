function isOwnPage(): boolean {
  try {
    return window.top?.origin === origin;
  } catch {
    return false;
  }
}

const askedWithinMs = 3000;
/** Set when the user asked for the panel before it had a field that could take the focus. */
const asked = { at: Number.NEGATIVE_INFINITY };

/**
 * Whether a part that appears may take the focus: beside a call only if the panel has it already, or the user has just opened the panel; otherwise it
 * would be taken from the call's page.
 */
export const mayTakeFocus = (): boolean => document.hasFocus() || isOwnPage() || performance.now() - asked.at < askedWithinMs;

/** Focuses the composer, or the first field of the start form; where neither exists yet, the first part that appears takes the focus. */
export function focusComposer(): void {
  // Where an interview is to be opened, the form in the first view is hidden.
  const field = document.querySelector<HTMLElement>('#note, #panel #candidate, :root:not([data-first="interview"]) #candidate');
  asked.at = field === null ? performance.now() : Number.NEGATIVE_INFINITY;
  field?.focus();
}

/** Moves the focus in the next animation frame, unless the focus has moved elsewhere in this document meanwhile. */
export function focusNextPicture(focus: () => void): void {
  requestAnimationFrame(() => {
    if (!document.hasFocus() || document.activeElement === document.body) focus();
  });
}

/** Returns the focus after an action in the head: into the note field, or to the top of the review. */
export function focusWork(): void {
  document.querySelector<HTMLElement>('#note, #review')?.focus();
}

/** Focuses the card of the focused dimension; the next tab stop is its rating. The card is rendered by then. */
export function focusCard(): void {
  queueMicrotask(() => document.querySelector<HTMLElement>('#dimension')?.focus());
}
