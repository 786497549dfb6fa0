/** Whether this is a Mac, whose keyboards have ⌘. */
export const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** The modifier key for commands, as written on the keyboard. */
export const modifier = (): string => (isMac() ? '⌘' : 'Ctrl');

/** The letter of a key in lower case: the typed one, or on keyboards without Latin letters the one at its position. */
export function letterOf({ key, code }: KeyboardEvent): string {
  const foreign = /^\P{ASCII}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  return (foreign ?? key).toLowerCase();
}

/** Whether a key means undo or redo; null for any other key. AltGr with a letter types a character. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.altKey || event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey)) return null;
  const letter = letterOf(event);
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && event.ctrlKey && !event.shiftKey && !isMac() ? 'redo' : null;
}
