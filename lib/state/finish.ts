import type { Choices } from '@/lib/core/destination';
import { findMissing } from '@/lib/core/missing';
import { countEvidence } from '@/lib/core/review';
import { makeDelivery } from '@/lib/delivery/plan';
import { standBy } from '@/lib/messaging/stand-by';
import { poke } from '@/lib/messaging/worker';
import * as commands from '@/lib/storage/finish-command';
import { type FinishPlan, planFinish } from './finish-plan';
import { problem, problems, refreshShown } from './session';

const tries = 20;
const step = 50;

const bytesOf = ({ routes }: FinishPlan) =>
  JSON.stringify(routes.filter(({ included }) => included).map(({ destination, target, plan }) => [destination.id, target, plan.requests]));

const isComplete = ({ record, envelope }: FinishPlan) =>
  findMissing({ ...record, evidence: countEvidence(record.notes) }, envelope.data.amendment?.reason === '').length === 0;

function rowsOf({ envelope, routes, at }: FinishPlan) {
  const chosen = routes.filter(({ included }) => included);
  const rows = chosen.map(({ destination, target, plan }) => makeDelivery(envelope, { destinationId: destination.id, target, plan }, at));
  return rows.length === 0 ? [makeDelivery(envelope, null, at)] : rows;
}

async function store(id: string, plan: FinishPlan): Promise<'finished' | 'changed' | 'elsewhere'> {
  const { envelope, basis, at } = plan;
  const scorecard = { id: envelope.data.id, revision: envelope.data.revision, interviewId: id, body: JSON.stringify(envelope) };
  const outcome = await commands.finishScorecard(id, at, { scorecard, rows: rowsOf(plan), basis });
  if (outcome.ok) return 'finished';
  return outcome.reason === 'changed' ? 'changed' : 'elsewhere';
}

/** Stores what is shown once the interview is as it is shown; a change of the last moment is given a second to reach the screen. */
async function finishShown(id: string, choices: Choices, shown: () => FinishPlan | null): Promise<'finished' | 'changed' | 'elsewhere'> {
  for (let tried = 0; tried < tries; tried++) {
    const seen = shown();
    const plan = seen === null ? null : await planFinish(id, choices, seen.at);
    if (seen !== null && plan !== null && bytesOf(plan) === bytesOf(seen) && isComplete(plan)) {
      const outcome = await store(id, plan);
      if (outcome !== 'changed') return outcome;
    }
    await new Promise((resolve) => setTimeout(resolve, step));
  }
  return 'changed';
}

/**
 * Locks the interview, stores its scorecard with one outbox row per destination, and wakes the worker. What is stored are the bytes that are shown:
 * when anything makes others and they do not reach the screen, nothing is finished, and the user is told.
 */
export async function finishScorecard(id: string, choices: Choices, shown: () => FinishPlan | null): Promise<void> {
  await standBy();
  const outcome = await finishShown(id, choices, shown);
  problem.value = outcome === 'finished' ? null : (await problems()).notFinished[outcome];
  await refreshShown();
  if (outcome === 'finished') poke('due').catch(reportError);
}
