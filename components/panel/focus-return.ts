/** Remembers where the focus was, and restores it, so that typing can continue there. */
export function createFocusReturn(otherwise: string) {
  let before: Element | null = null;
  return {
    /** Remembers where the focus is. */
    remember: (): void => {
      before = document.activeElement;
    },
    /** Restores the focus, or moves it to what the selector finds. */
    giveBack: (): void => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else document.querySelector<HTMLElement>(otherwise)?.focus();
    },
  };
}
