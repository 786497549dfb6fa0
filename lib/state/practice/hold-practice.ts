const lockName = 'plumbline-practice';

/**
 * Holds the practice call for this tab until the signal aborts, and calls `begin` once it is held. Where another tab has it, `wait` is called first,
 * and this tab gets it when that one is closed.
 */
export function holdPractice(begin: () => Promise<void>, wait: () => void, signal: AbortSignal): void {
  const hold = async (lock: Lock | null): Promise<'held' | 'taken'> => {
    if (lock === null) return 'taken';
    await begin();
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    return 'held';
  };
  const follow = async (): Promise<void> => {
    if ((await navigator.locks.request(lockName, { ifAvailable: true }, hold)) === 'held') return;
    wait();
    await navigator.locks.request(lockName, { signal }, hold);
  };
  follow().catch((error: unknown) => signal.aborted || reportError(error));
}
