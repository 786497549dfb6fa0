import type { InterviewRecord } from '@/lib/core/interview';
import { findMissing } from '@/lib/core/review';
import { makeScorecard } from '@/lib/core/scorecard';
import { makeDelivery, planScorecard } from '@/lib/delivery/plan';
import { poke } from '@/lib/messaging/worker';
import { findInterviewer } from '@/lib/settings/interviewer';
import * as commands from '@/lib/storage/commands';
import { listDestinations } from '@/lib/storage/destinations';
import { findRecord } from '@/lib/storage/interviews';
import { problem, record } from './session';

/** Locks the interview, stores its scorecard with one outbox row per destination, and wakes the worker. */
export async function finishScorecard(shown: InterviewRecord): Promise<void> {
  const id = shown.interview.id;
  const current = await findRecord(id);
  if (current === null || findMissing(current).length > 0) return;
  const at = Date.now();
  const settled = { ...current, interview: { ...current.interview, endedAt: current.interview.endedAt ?? at } };
  const envelope = makeScorecard(settled, await findInterviewer(), at);
  const chosen = (await listDestinations()).filter(({ rubrics }) => rubrics === null || rubrics.includes(current.interview.rubric.id));
  const rows = await Promise.all(
    chosen.map(async (destination) => {
      const plan = await planScorecard(envelope, destination, null);
      return makeDelivery(envelope, { destinationId: destination.id, target: null, plan }, at);
    }),
  );
  const scorecard = { id: envelope.data.id, revision: 1, interviewId: id, body: JSON.stringify(envelope) };
  const outcome = await commands.finishScorecard(id, at, scorecard, rows.length === 0 ? [makeDelivery(envelope, null, at)] : rows);
  problem.value = outcome.ok ? null : 'This scorecard was finished in another panel. Nothing was sent twice.';
  record.value = await findRecord(id);
  if (rows.length > 0) poke(false).catch(reportError);
}
