import { nextTurn } from './next-turn';

/** For how long work goes on before the page renders and handles input, and how long it is between two reports, in milliseconds. */
const busyMs = 12;
const reportMs = 100;

/**
 * Paces long work: call it before each step with how many are done. Every now and then it reports that number and lets the page render and handle
 * input; between, it costs next to nothing.
 */
export function createPace(report: (done: number) => void): (done: number) => Promise<void> {
  let restedAt = Number.NEGATIVE_INFINITY;
  let reportedAt = Number.NEGATIVE_INFINITY;
  return async (done) => {
    const now = performance.now();
    if (now - restedAt < busyMs) return;
    if (now - reportedAt >= reportMs) {
      reportedAt = now;
      report(done);
    }
    await nextTurn();
    restedAt = performance.now();
  };
}
