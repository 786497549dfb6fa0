import type { Destination } from '@/lib/core/delivery/destination';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { offlineWaitMs, restAfter } from '@/lib/core/delivery/retry';
import type { Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { changeDestination } from '@/lib/storage/delivery/destinations';
import type { AttemptOutcome, DeliveryDependencies } from './attempt';

/** The state of one destination's drain. */
export type DrainRun = {
  /** Back-offs in a row without a success between them. */
  rests: number;
  /** Temporary failures and refusals in a row. */
  failures: number;
  refusals: number;
  /** Whether the destination's row records earlier failures. */
  marked: boolean;
  /** Whether anything was accepted, and whether the destination asked to wait. */
  accepted: boolean;
  asked: boolean;
  stopped: boolean;
};

/** The state at the start of a drain; earlier failures still count. */
export const beginRun = ({ failures, restUntil, askedUntil }: Destination): DrainRun => ({
  rests: failures,
  failures: 0,
  refusals: 0,
  marked: failures > 0 || restUntil !== null || askedUntil !== null,
  accepted: false,
  asked: false,
  stopped: false,
});

const failuresBeforeRest = 3;
const mostRefusals = 5;

/** Whether a failure means that the whole destination is down: the third in a row, or the first after a back-off. */
const isDown = ({ rests, failures }: DrainRun) => rests > 0 || failures >= failuresBeforeRest;

/** Pauses a destination, with one reason for everything that waits for it; a paused one keeps its first reason. */
export async function pause({ id }: Destination, need: 'access' | 'gone' | 'refused', reason: DeliveryReasons, at: number): Promise<void> {
  await changeDestination(id, (current) => ({ ...current, pause: current.pause ?? { at, need, reason } }));
}

/** Stores what was decided about the destination as a whole. */
type PendingWrite = () => Promise<void>;

function rest({ id }: Destination, run: DrainRun, retryAfter: number | null, { now, random }: DeliveryDependencies): PendingWrite {
  Object.assign(run, { stopped: true, marked: true, rests: run.rests + 1, asked: run.asked || retryAfter !== null });
  const at = now();
  const { rests: failures } = run;
  const restUntil = at + restAfter(failures, null, random());
  const asked = retryAfter === null ? null : at + retryAfter;
  return () => changeDestination(id, (current) => ({ ...current, failures, restUntil, askedUntil: asked ?? current.askedUntil }));
}

/** A success clears earlier failures; a wait that the destination asked for in this run still holds. */
function succeed({ id }: Destination, run: DrainRun): PendingWrite | null {
  const { marked, asked } = run;
  Object.assign(run, { rests: 0, failures: 0, refusals: 0, marked: false, accepted: true });
  const clear = (current: Destination) => ({ ...current, failures: 0, restUntil: null, askedUntil: asked ? current.askedUntil : null });
  return marked ? () => changeDestination(id, clear) : null;
}

function wait({ id }: Destination, run: DrainRun, { now }: DeliveryDependencies): PendingWrite {
  run.stopped = true;
  const restUntil = now() + offlineWaitMs;
  return () => changeDestination(id, (current) => ({ ...current, restUntil }));
}

const passes = ({ attempt, verdict }: AttemptOutcome) => verdict.class === 'retry' || (verdict.class === 'unknown' && attempt.outcome !== 'checked');

/** Why a verdict pauses the destination; null when the verdict concerns one scorecard only. */
function findPause(verdict: Verdict, run: DrainRun): readonly ['access' | 'gone' | 'refused', DeliveryReasons] | null {
  if (verdict.class === 'access') return ['access', verdict.why];
  if (verdict.class === 'permanent' && verdict.gone) return ['gone', verdict.why];
  if (!('why' in verdict) || run.refusals < mostRefusals) return null;
  return ['refused', [because('refused-in-a-row', { count: mostRefusals }), ...verdict.why]];
}

/** Updates the run after an attempt, and returns a function that stores the destination’s new back-off or pause; null when neither changes. */
export function applyToDestination(
  outcome: AttemptOutcome,
  destination: Destination,
  run: DrainRun,
  dependencies: DeliveryDependencies,
): PendingWrite | null {
  const { attempt, verdict } = outcome;
  if (verdict.class === 'done') return succeed(destination, run);
  if (attempt.outcome === 'offline') return wait(destination, run, dependencies);
  if (passes(outcome)) {
    run.failures += 1;
    const retryAfter = verdict.class === 'retry' ? verdict.retryAfter : null;
    return run.stopped || (!isDown(run) && retryAfter === null) ? null : rest(destination, run, retryAfter, dependencies);
  }
  if (verdict.class !== 'unknown') run.refusals += 1;
  const reason = findPause(verdict, run);
  if (reason === null) return null;
  run.stopped = true;
  const at = dependencies.now();
  return () => pause(destination, ...reason, at);
}
