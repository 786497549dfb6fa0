/** Whether this tab edits a rubric, or another one does. */
export type Holder = 'here' | 'elsewhere';

/**
 * Claims a rubric for this tab's editor until the signal aborts, and calls `listener` with who edits it.
 * `take` claims it from another tab, which is told so. A tab that is closed lets go by itself.
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
