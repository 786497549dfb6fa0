const target = new EventTarget();
let isBlocked = false;

/** Announces whether an upgrade of the database waits for another page that keeps it open. */
export function announceBlocked(blocked: boolean): void {
  isBlocked = blocked;
  target.dispatchEvent(new Event('change'));
}

/**
 * Calls `listener` with whether an upgrade of the database waits for another page, now and at each change, until the signal aborts. Pending requests
 * continue by themselves once that page is closed.
 */
export function observeBlocked(listener: (blocked: boolean) => void, signal: AbortSignal): void {
  target.addEventListener('change', () => listener(isBlocked), { signal });
  listener(isBlocked);
}
