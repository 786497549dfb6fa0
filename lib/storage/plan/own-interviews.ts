import * as z from 'zod/mini';
import { preparationSchema } from '@/lib/core/interview/interview';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { preparedSchema } from '@/lib/core/prepared/prepared';
import { couldBeNameOf } from '@/lib/core/text/names';
import type { Database } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/**
 * What became of a plan's interview on this device: the user's own, never another interviewer's. `at` is when it is to begin or began, in wall-clock
 * milliseconds, null where that is not known.
 */
export type OwnPlanned = {
  readonly interviewId: string;
  readonly stage: 'prepared' | 'begun' | 'finished';
  /** The id of the prepared interview, or of the interview. */
  readonly id: string;
  readonly at: number | null;
};

const begunSchema = z.object({
  id: z.string(),
  startedAt: z.number(),
  finishedAt: z.nullable(z.number()),
  preparation: z.object({ plan: preparationSchema.def.innerType.shape.plan }),
});

const candidateIndex = '[startedAt+candidate+rubric.title+rubric.role+rubric.level]';

/** The ids of the interviews whose candidate could be that of the plan, from indexes alone. */
async function listPossible({ interviews }: Database, { name, applicationId }: NonNullable<InterviewPlan['candidate']>): Promise<readonly string[]> {
  const ids = new Set<string>(applicationId === null ? [] : await interviews.where('preparation.applicationId').equals(applicationId).primaryKeys());
  await interviews.orderBy(candidateIndex).eachKey((key: unknown, { primaryKey: id }) => {
    const [, candidate]: readonly unknown[] = Array.isArray(key) ? key : [];
    if (typeof candidate === 'string' && couldBeNameOf(candidate, name)) ids.add(id);
  });
  return [...ids];
}

function readBegun(planId: string, row: unknown): readonly OwnPlanned[] {
  const { data } = begunSchema.safeParse(row);
  const plan = data?.preparation.plan;
  if (data === undefined || plan?.planId !== planId) return [];
  return [{ interviewId: plan.interviewId, stage: data.finishedAt === null ? 'begun' : 'finished', id: data.id, at: data.startedAt }];
}

/** The interviews of a plan that are prepared or were begun on this device. Call it in a transaction that reads both. */
export async function listOwnPlanned(database: Database, { id: planId, candidate }: InterviewPlan): Promise<readonly OwnPlanned[]> {
  const prepared = readable(preparedSchema, await database.prepared.toArray()).flatMap(({ id, startsAt, plan }): readonly OwnPlanned[] =>
    plan?.planId === planId ? [{ interviewId: plan.interviewId, stage: 'prepared', id, at: startsAt }] : [],
  );
  if (candidate === null) return prepared;
  const begun: readonly unknown[] = await database.interviews.bulkGet([...(await listPossible(database, candidate))]);
  return [...prepared, ...begun.flatMap((row) => readBegun(planId, row))];
}
