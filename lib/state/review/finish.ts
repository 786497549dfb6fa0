import { signal } from '@preact/signals';
import type { Choices } from '@/lib/core/delivery/destination';
import { findMissing } from '@/lib/core/scorecard/missing';
import { countEvidence } from '@/lib/core/scorecard/review';
import { makeDelivery } from '@/lib/delivery/plan';
import { scheduleWake } from '@/lib/messaging/schedule-wake';
import { poke } from '@/lib/messaging/worker';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Attempts } from '@/lib/state/app/attempt';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import type { UnsavedModel } from '@/lib/state/app/unsaved';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import * as commands from '@/lib/storage/scorecard/finish-command';
import { type FinishInputs, type FinishPlan, inputText, planFinish, readInputs } from './finish-plan';

/** How long a last-moment change may take to be planned and seen, in milliseconds. */
const lastChangeMs = 2000;

type Outcome = 'finished' | 'changed' | 'elsewhere';

const isComplete = ({ record, envelope }: FinishInputs) =>
  findMissing({ ...record, evidence: countEvidence(record.notes) }, envelope.data.amendment?.reason === '').length === 0;

function rowsOf({ envelope, routes, at }: FinishPlan) {
  const chosen = routes.filter(({ included }) => included);
  const rows = chosen.map(({ destination, target, plan }) => makeDelivery(envelope, { destinationId: destination.id, target, plan }, at));
  return rows.length === 0 ? [makeDelivery(envelope, null, at)] : rows;
}

async function store(id: string, plan: FinishPlan): Promise<Outcome> {
  const { envelope, basis, at } = plan;
  const scorecard = { id: envelope.data.id, revision: envelope.data.revision, interviewId: id, body: JSON.stringify(envelope) };
  const outcome = await commands.finishScorecard(id, at, { scorecard, rows: rowsOf(plan), basis });
  if (outcome.ok) return 'finished';
  return outcome.reason === 'changed' ? 'changed' : 'elsewhere';
}

/** The finish of the scorecard that is reviewed. */
export type FinishModel = ReturnType<typeof createFinishModel>;

type FinishDependencies = Pick<Environment, 'now'> &
  Pick<Attempts, 'attempt'> &
  Pick<UnsavedModel, 'markSaved' | 'markUnsaved'> &
  Pick<InterviewModel, 'refreshShown'>;

/** Nothing is planned yet. */
export function createFinishModel({ now, attempt, markSaved, markUnsaved, refreshShown }: FinishDependencies) {
  const plan = signal<FinishPlan | null>(null);

  /** Counts the requested plans, so that an older one does not replace a newer. */
  let asked = 0;

  /** Plans the finish of an interview as it is now, at the wall time `at`. */
  async function planAnew(id: string, choices: Choices, at = now()): Promise<void> {
    asked += 1;
    const turn = asked;
    const made = await planFinish(id, choices, at);
    if (turn === asked && made !== null) plan.value = made;
  }

  /** Discards the plan. */
  function forgetPlan(): void {
    asked += 1;
    plan.value = null;
  }

  /** Resolves once there is another plan than the one that was seen, or the time is up. */
  function waitForOther(seen: FinishPlan | null, deadline: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const end = plan.subscribe((next) => next !== seen && resolve());
    deadline.addEventListener('abort', () => resolve(), { once: true });
    return promise.finally(end);
  }

  async function storeIfSame(id: string, choices: Choices, seen: FinishPlan): Promise<Outcome> {
    const inputs = await readInputs(id, choices, seen.at);
    if (inputs === null || inputText(inputs) !== inputText(seen) || !isComplete(inputs)) return 'changed';
    return store(id, { ...seen, basis: inputs.basis });
  }

  /** Stores the plan if the interview is still as it was planned. Nothing is computed again: an expression may yield something else each time. */
  async function freeze(id: string, choices: Choices): Promise<Outcome> {
    const deadline = AbortSignal.timeout(lastChangeMs);
    for (;;) {
      const isLast = deadline.aborted;
      const seen = plan.peek();
      const outcome = seen === null ? 'changed' : await storeIfSame(id, choices, seen);
      if (outcome !== 'changed' || isLast) return outcome;
      await waitForOther(seen, deadline);
    }
  }

  async function finishOnce(id: string, choices: Choices): Promise<void> {
    await attempt(async () => {
      await scheduleWake();
      const outcome = await freeze(id, choices);
      await refreshShown();
      if (outcome === 'finished') {
        markSaved('finish');
        poke('due').catch(reportError);
      } else markUnsaved('finish', (await errorMessages()).notFinished[outcome]);
    }, 'finishing');
  }

  /** The finish that is under way. */
  let running: Promise<void> | null = null;

  /**
   * Locks the interview, stores its scorecard with one outbox row per destination, and wakes the worker. Exactly the bytes of the plan are stored:
   * where the interview has changed, and no new plan comes in time, nothing is finished, and the user is told. Pressing again meanwhile has no
   * effect.
   */
  function finishScorecard(id: string, choices: Choices): Promise<void> {
    running ??= finishOnce(id, choices).finally(() => {
      running = null;
    });
    return running;
  }

  return {
    /** What would be finished, and exactly what would be sent; null before it is planned. */
    plan: asReadonly(plan),
    planAnew,
    forgetPlan,
    finishScorecard,
  };
}
