function isOwnPage(): boolean {
  try {
    return window.top?.origin === origin;
  } catch {
    return false;
  }
}

const askedWithinMs = 3000;
/** When the user asked for the panel before there was a field in it that could take the focus. */
const asked = { at: Number.NEGATIVE_INFINITY };

/**
 * Whether a part that appears may take the focus: beside a call only where the panel has it already, or the user has just opened the panel;
 * else it would be taken from the call's page.
 */
export const mayTakeFocus = (): boolean => document.hasFocus() || isOwnPage() || performance.now() - asked.at < askedWithinMs;

/** Puts the focus into the composer, or into the start form's first field; where neither is there yet, the first part that comes takes it. */
export function focusComposer(): void {
  // Where an interview is to come, the form in the first picture is out of sight.
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

/** Puts the focus on the card of the dimension in focus; the next tab stop is its rating. It is drawn by the time that this has an effect. */
export function focusCard(): void {
  queueMicrotask(() => document.querySelector<HTMLElement>('#dimension')?.focus());
}
