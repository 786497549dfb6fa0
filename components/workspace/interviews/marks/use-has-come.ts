import { useLayoutEffect, useReducer } from 'preact/hooks';

/** Timers never wait longer: they stop while the device sleeps, and ignore changes of the clock. */
const longestWaitMs = 60_000;

/** Whether a wall time in milliseconds has come, updated when it comes; false for null. */
export function useHasCome(at: number | null): boolean {
  const [, redraw] = useReducer((turn: number, _by: undefined) => turn + 1, 0);
  const hasCome = at !== null && at <= Date.now();
  useLayoutEffect(() => {
    if (at === null || hasCome) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      const leftMs = at - Date.now();
      if (leftMs <= 0) redraw(undefined);
      else timer = setTimeout(wait, Math.min(leftMs, longestWaitMs));
    };
    wait();
    return () => clearTimeout(timer);
  }, [at, hasCome]);
  return hasCome;
}
