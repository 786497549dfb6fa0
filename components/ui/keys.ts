/** Whether Ctrl, Alt or the command key is held; with AltGr, which some systems report as Ctrl and Alt, a key types a character like any other. */
export const isModified = (event: KeyboardEvent): boolean => !event.getModifierState('AltGraph') && (event.ctrlKey || event.metaKey || event.altKey);

/**
 * The character of a key; the digit on it where a layout (French, Czech) gives digits only with Shift, unless `taken` has another use
 * for what it gives.
 */
export function characterOf({ key, code, shiftKey }: KeyboardEvent, taken: (key: string) => boolean = () => false): string {
  const digit = shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
  return digit === undefined || taken(key) ? key : digit;
}
