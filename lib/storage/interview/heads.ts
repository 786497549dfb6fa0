import * as z from 'zod/mini';
import type { InterviewHead, InterviewStage } from '@/lib/core/interview/head';
import { getDatabase } from '@/lib/storage/database/database';

const listed = '[startedAt+candidate+rubric.title]';

/** Every interview that can be listed, the latest first, and how many interviews there are in all. */
export type Heads = { readonly heads: readonly InterviewHead[]; readonly total: number };

/** Reads what a list needs of every interview out of indexes alone: the rows themselves hold whole rubrics, and take long to read. */
export async function listHeads(): Promise<Heads> {
  const { interviews } = getDatabase();
  return getDatabase().transaction('r', interviews, async () => {
    const found: { readonly key: unknown; readonly id: string }[] = [];
    const [total, finishedIds, endedIds] = await Promise.all([
      interviews.count(),
      interviews.orderBy('[id+finishedAt]').primaryKeys(),
      interviews.orderBy('[id+endedAt]').primaryKeys(),
      interviews.orderBy(listed).eachKey((key, { primaryKey: id }) => found.push({ key, id })),
    ]);
    const [finished, ended] = [new Set(finishedIds), new Set(endedIds)];
    const stageOf = (id: string): InterviewStage => (finished.has(id) ? 'finished' : ended.has(id) ? 'to-finish' : 'running');
    const heads = found.flatMap(({ key, id }): readonly InterviewHead[] => {
      const [startedAt, candidate, rubric]: readonly unknown[] = Array.isArray(key) ? key : [];
      if (typeof startedAt !== 'number' || typeof candidate !== 'string' || typeof rubric !== 'string') return [];
      return [{ id, candidate, rubric, startedAt, stage: stageOf(id) }];
    });
    return { heads: heads.reverse(), total };
  });
}

/** Which of the interviews are being amended: finished once, and open again. */
export async function listAmended(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: readonly unknown[] = await getDatabase().interviews.bulkGet([...ids]);
  const amended = z.object({ id: z.string(), revision: z.number().check(z.positive()), finishedAt: z.literal(null) });
  return new Set(rows.flatMap((row) => amended.safeParse(row).data?.id ?? []));
}
