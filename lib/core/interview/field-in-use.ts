/** How long after the last key a field still counts as in use. */
const quietAfterMs = 3000;

/** A field that has the focus: when its last key was, in milliseconds, and whether an input method is composing a word in it. */
export type FocusedField = { readonly lastKeyAt: number; readonly isComposing: boolean };

/** Milliseconds at `now` until a field is no longer in use; 0 when it is free, or when no field has the focus (null). */
export function leftInUse(field: FocusedField | null, now: number): number {
  if (field === null) return 0;
  return field.isComposing ? quietAfterMs : Math.max(0, field.lastKeyAt + quietAfterMs - now);
}
