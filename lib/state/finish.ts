import { findMissing } from '@/lib/core/missing';
import { countEvidence } from '@/lib/core/review';
import { makeDelivery } from '@/lib/delivery/plan';
import { poke } from '@/lib/messaging/worker';
import * as commands from '@/lib/storage/finish-command';
import { type Choices, planFinish } from './finish-plan';
import { problem, refreshShown } from './session';

/** Locks the interview as it was last shown, at the wall time `at`; stores its scorecard with one outbox row per destination, and wakes the worker. */
export async function finishScorecard(id: string, choices: Choices, at: number): Promise<void> {
  const plan = await planFinish(id, choices, at);
  if (plan === null || findMissing({ ...plan.record, evidence: countEvidence(plan.record.notes) }).length > 0) return;
  const { envelope } = plan;
  const chosen = plan.routes.filter(({ included }) => included);
  const rows = chosen.map(({ destination, target, plan: planned }) =>
    makeDelivery(envelope, { destinationId: destination.id, target, plan: planned }, at),
  );
  const scorecard = { id: envelope.data.id, revision: 1, interviewId: id, body: JSON.stringify(envelope) };
  const outcome = await commands.finishScorecard(id, at, scorecard, rows.length === 0 ? [makeDelivery(envelope, null, at)] : rows);
  problem.value = outcome.ok ? null : 'This scorecard was finished in another panel. Nothing was sent twice.';
  await refreshShown();
  if (rows.length > 0) poke(false).catch(reportError);
}
