import { interviewPlanSchema } from '@/lib/core/plan/plan';
import { rowOfPlan, type StorePlan } from '@/lib/core/team/plan-rows';
import type { TeamRow } from '@/lib/core/team/team-row';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { receivePlan } from '@/lib/storage/plan/commands';
import { findTeamRow, listTeamRows } from '@/lib/storage/team/rows';
import type { RowReceipt } from './receive-debriefs';
import { lastRevision, type Sharing } from './share-debriefs';

const planRow = (id: string, candidate: string | null, state: TeamRow['state'], changedAt: number): TeamRow => ({
  ...{ kind: 'plan', id, candidate, state },
  version: { id, at: changedAt, said: '' },
});

/** From now on a plan is shared with the team, with each of its changes; `candidate` is their id in the store, null for a template. On disk when it resolves. */
export async function markPlanShared(id: string, candidate: string | null): Promise<void> {
  await getDatabase().teamRows.put(planRow(id, candidate, 'own', -1));
}

/** Stores a plan that the team's store gave, unless the one that is here was changed later, or it was deleted here; on disk when it resolves. */
export async function receiveStorePlan({ id, candidate, body }: StorePlan): Promise<RowReceipt> {
  const database = getDatabase();
  const known = await findTeamRow(database, 'plan', id);
  if (known?.state === 'gone' || body === null) return 'done';
  if (body.id !== id || (known !== null && known.candidate !== candidate)) return 'contradicts';
  const { arrival } = await receivePlan(body);
  if (arrival !== 'older') await database.teamRows.put(planRow(id, candidate, known?.state ?? (arrival === 'new' ? 'came' : 'own'), body.changedAt));
  return 'done';
}

/** Queues the shared plans that were changed here since, in one transaction; on disk when it resolves with how many deliveries it queued. */
export async function queueChangedPlans({ destinationId, deliver }: Pick<Sharing, 'destinationId' | 'deliver'>): Promise<number> {
  const database = getDatabase();
  return database.transaction('rw', [database.plans, database.teamRows, database.outbox], async () => {
    const shared = new Map(
      (await listTeamRows(database)).filter(({ kind, state }) => kind === 'plan' && state !== 'gone').map((row) => [row.id, row]),
    );
    const plans = readable(interviewPlanSchema, await database.plans.bulkGet([...shared.keys()]));
    let count = 0;
    for (const plan of plans) {
      const row = shared.get(plan.id);
      if (row === undefined || (row.version?.at ?? -1) >= plan.changedAt) continue;
      const revision = (await lastRevision(database, plan.id, destinationId)) + 1;
      await database.outbox.put(deliver({ ofId: plan.id, id: `${plan.id}-${plan.changedAt}`, revision, shared: rowOfPlan(plan, row.candidate) }));
      await database.teamRows.put(planRow(plan.id, row.candidate, row.state, plan.changedAt));
      count += 1;
    }
    return count;
  });
}
