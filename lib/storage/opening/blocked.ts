/** Whether an upgrade of the database waits for another page that keeps it open, and who wants to know. */
function createBlockedState() {
  const listeners = new EventTarget();
  let isBlocked = false;
  return {
    /** Announces whether an upgrade of the database waits for another page that keeps it open. */
    announceBlocked(blocked: boolean): void {
      isBlocked = blocked;
      listeners.dispatchEvent(new Event('change'));
    },
    /**
     * Calls `listener` with whether an upgrade of the database waits for another page, now and at each change, until the signal aborts. Pending requests
     * continue by themselves once that page is closed.
     */
    observeBlocked(listener: (blocked: boolean) => void, signal: AbortSignal): void {
      listeners.addEventListener('change', () => listener(isBlocked), { signal });
      listener(isBlocked);
    },
  };
}

/** The state of this page's database. */
export const { announceBlocked, observeBlocked } = createBlockedState();
