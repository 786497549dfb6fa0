/** Remembers where the focus was, and gives it back there, so that a sentence is typed on where it was left. */
export function createFocusReturn(otherwise: string) {
  let before: Element | null = null;
  return {
    /** Remembers where the focus is. */
    remember: (): void => {
      before = document.activeElement;
    },
    /** Gives the focus back to where it was, or to what the selector finds. */
    giveBack: (): void => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else document.querySelector<HTMLElement>(otherwise)?.focus();
    },
  };
}
