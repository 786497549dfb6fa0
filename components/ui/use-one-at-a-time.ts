import { useRef } from 'preact/hooks';

/** The same work, once at a time: a second press while it runs does nothing. */
export function useOneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  const isRunning = useRef(false);
  return async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    try {
      await work();
    } finally {
      isRunning.current = false;
    }
  };
}
