import type { Destination } from '@/lib/core/destination';
import { offlineWait, restAfter } from '@/lib/core/retry';
import type { Verdict } from '@/lib/core/verdict';
import { changeDestination } from '@/lib/storage/destinations';
import type { Outcome, Surroundings } from './attempt';

/** How a drain of one destination goes: failures that pass and refusals in a row, whether earlier failures are on its record, and whether to stop. */
export type Run = { failures: number; refusals: number; marked: boolean; stopped: boolean };

/** A drain's beginning: what failed before it still counts. */
export const beginRun = ({ failures, restUntil, askedUntil }: Destination): Run => ({
  failures,
  refusals: 0,
  marked: failures > 0 || restUntil !== null || askedUntil !== null,
  stopped: false,
});

const patience = 3;
const mostRefusals = 5;

/** Pauses a destination, with one reason for everything that waits for it; one that is paused keeps its first. */
export async function pause({ id }: Destination, need: 'access' | 'gone' | 'refused', reason: string, at: number): Promise<void> {
  await changeDestination(id, (current) => ({ ...current, pause: current.pause ?? { at, need, reason } }));
}

async function rest({ id }: Destination, run: Run, retryAfter: number | null, { now, random }: Surroundings): Promise<void> {
  Object.assign(run, { stopped: true, marked: true });
  const at = now();
  const askedUntil = retryAfter === null ? null : at + retryAfter;
  const restUntil = at + restAfter(run.failures, null, random());
  await changeDestination(id, (current) => ({ ...current, failures: run.failures, restUntil, askedUntil: askedUntil ?? current.askedUntil }));
}

async function succeed({ id }: Destination, run: Run): Promise<void> {
  const { marked } = run;
  Object.assign(run, { failures: 0, refusals: 0, marked: false });
  if (marked) await changeDestination(id, (current) => ({ ...current, failures: 0, restUntil: null, askedUntil: null }));
}

const passes = ({ attempt, verdict }: Outcome) => verdict.class === 'retry' || (verdict.class === 'unknown' && attempt.outcome !== 'checked');

/** The need and the words to pause a destination with after this verdict; null when the verdict is about one scorecard only. */
function findPause(verdict: Verdict, run: Run): readonly ['access' | 'gone' | 'refused', string] | null {
  if (verdict.class === 'access') return ['access', verdict.words];
  if (verdict.class === 'permanent' && verdict.gone) return ['gone', verdict.words];
  if (!('words' in verdict) || run.refusals < mostRefusals) return null;
  return ['refused', `It refused ${mostRefusals} scorecards in a row. The last time: ${verdict.words}`];
}

/** Takes one attempt into account for the destination as a whole: it goes on, rests, or is paused once with one reason. */
export async function heed(outcome: Outcome, destination: Destination, run: Run, surroundings: Surroundings): Promise<void> {
  const { attempt, verdict } = outcome;
  if (verdict.class === 'done') return succeed(destination, run);
  if (attempt.outcome === 'offline') {
    run.stopped = true;
    return changeDestination(destination.id, (current) => ({ ...current, restUntil: surroundings.now() + offlineWait }));
  }
  if (passes(outcome)) {
    run.failures += 1;
    const retryAfter = verdict.class === 'retry' ? verdict.retryAfter : null;
    return run.stopped || (run.failures < patience && retryAfter === null) ? undefined : rest(destination, run, retryAfter, surroundings);
  }
  if (verdict.class !== 'unknown') run.refusals += 1;
  const reason = findPause(verdict, run);
  if (reason === null) return;
  run.stopped = true;
  return pause(destination, ...reason, surroundings.now());
}
