import { findMissing } from '@/lib/core/missing';
import { countEvidence } from '@/lib/core/review';
import { makeScorecard } from '@/lib/core/scorecard';
import { planDelivery } from '@/lib/delivery/plan';
import { poke } from '@/lib/messaging/worker';
import { findInterviewer } from '@/lib/settings/interviewer';
import { listDestinations } from '@/lib/storage/destinations';
import * as commands from '@/lib/storage/finish-command';
import { findRecord } from '@/lib/storage/notes';
import { problem, refreshShown } from './session';

/** Locks the interview, stores its scorecard with one outbox row per destination, and wakes the worker. */
export async function finishScorecard(id: string): Promise<void> {
  const current = await findRecord(id);
  if (current === null || findMissing({ ...current, evidence: countEvidence(current.notes) }).length > 0) return;
  const at = Date.now();
  const settled = { ...current, interview: { ...current.interview, endedAt: current.interview.endedAt ?? at } };
  const envelope = makeScorecard(settled, await findInterviewer(), at);
  const enabled = (await listDestinations()).filter((destination) => destination.enabled);
  const targets = enabled.length === 0 ? [null] : enabled.map((destination) => destination.id);
  const scorecard = { id: envelope.data.id, revision: 1, interviewId: id, body: JSON.stringify(envelope) };
  const outcome = await commands.finishScorecard(
    id,
    at,
    scorecard,
    targets.map((target) => planDelivery(envelope, target, at)),
  );
  problem.value = outcome.ok ? null : 'This scorecard was finished in another panel. Nothing was sent twice.';
  await refreshShown();
  if (enabled.length > 0) poke(false).catch(reportError);
}
