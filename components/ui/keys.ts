/** Whether Ctrl, Alt or the command key is pressed; with AltGr, which some systems report as Ctrl and Alt, a key types a character as usual. */
export const isModified = (event: KeyboardEvent): boolean => !event.getModifierState('AltGraph') && (event.ctrlKey || event.metaKey || event.altKey);

/** The character of a key; on layouts that type digits only with Shift (French, Czech), the digit on it, unless `taken` uses its own character. */
export function characterOf({ key, code, shiftKey }: KeyboardEvent, taken: (key: string) => boolean = () => false): string {
  const digit = shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
  return digit === undefined || taken(key) ? key : digit;
}
