import { createLockModel } from '@/lib/state/lock/lock-model';

function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** The lock, as this page knows it. */
export const lockModel = createLockModel({ now: () => Date.now(), after });
