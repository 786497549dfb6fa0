import type { Choices } from '@/lib/core/delivery/destination';
import { findMissing } from '@/lib/core/scorecard/missing';
import { countEvidence } from '@/lib/core/scorecard/review';
import { makeDelivery } from '@/lib/delivery/plan';
import { standBy } from '@/lib/messaging/stand-by';
import { poke } from '@/lib/messaging/worker';
import { attempt } from '@/lib/state/app/attempt';
import { problems } from '@/lib/state/app/load-problems';
import { markSaved, markUnsaved } from '@/lib/state/app/unsaved';
import { refreshShown } from '@/lib/state/interview/session';
import * as commands from '@/lib/storage/scorecard/finish-command';
import { type FinishInputs, type FinishPlan, inputText, readInputs } from './finish-plan';

const tries = 20;
const step = 50;

const isComplete = ({ record, envelope }: FinishInputs) =>
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

/** Stores what is shown once the interview is as it is shown. Nothing is made anew: an expression may make something else each time. A change of the last moment is given a second to reach the screen. */
async function finishShown(id: string, choices: Choices, shown: () => FinishPlan | null): Promise<'finished' | 'changed' | 'elsewhere'> {
  for (let tried = 0; tried < tries; tried++) {
    const seen = shown();
    const inputs = seen === null ? null : await readInputs(id, choices, seen.at);
    if (seen !== null && inputs !== null && inputText(inputs) === inputText(seen) && isComplete(inputs)) {
      const outcome = await store(id, { ...seen, basis: inputs.basis });
      if (outcome !== 'changed') return outcome;
    }
    await new Promise((resolve) => setTimeout(resolve, step));
  }
  return 'changed';
}

async function finish(id: string, choices: Choices, shown: () => FinishPlan | null): Promise<void> {
  await attempt(async () => {
    await standBy();
    const outcome = await finishShown(id, choices, shown);
    await refreshShown();
    if (outcome === 'finished') {
      markSaved('finish');
      poke('due').catch(reportError);
    } else markUnsaved('finish', (await problems()).notFinished[outcome]);
  }, 'finishing');
}

/** A work that is one, however often it is asked for while it runs. */
function once<Given extends readonly unknown[]>(work: (...given: Given) => Promise<void>): (...given: Given) => Promise<void> {
  let running: Promise<void> | null = null;
  return (...given) => {
    running ??= work(...given).finally(() => {
      running = null;
    });
    return running;
  };
}

/**
 * Locks the interview, stores its scorecard with one outbox row per destination, and wakes the worker. What is stored are the bytes that are shown:
 * when anything makes others and they do not reach the screen, nothing is finished, and the user is told. Pressed
 * again meanwhile, it is one finish.
 */
export const finishScorecard = once(finish);
