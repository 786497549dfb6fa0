/** Whether this tab edits a rubric, or another one. */
export type Holder = 'here' | 'elsewhere';

/**
 * Locks a rubric for this tab's editor until the signal aborts, and calls `listener` with who edits it. `take` takes the lock from another tab, which
 * is told. Closing a tab releases its lock.
 */
export function claimEditing(id: string, listener: (holder: Holder) => void, signal: AbortSignal): { readonly claim: () => void } {
  const held = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  const request = (options: LockOptions) =>
    navigator.locks
      .request(`rubric:${id}`, options, (lock) => {
        listener(lock === null ? 'elsewhere' : 'here');
        return lock === null ? undefined : held;
      })
      .catch(() => listener('elsewhere'));
  void request({ ifAvailable: true });
  return { claim: () => void request({ steal: true }) };
}
