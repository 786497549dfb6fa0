import type { InterviewEntry, InterviewStage } from '@/lib/core/interview/entry';
import { type Interview, interviewSchema } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { shareTexts } from '@/lib/storage/database/share-texts';

const listed = '[startedAt+candidate+rubric.title+rubric.role+rubric.level]';

/** Every interview that can be listed, latest first, and the number of all interviews. */
export type InterviewEntries = { readonly entries: readonly InterviewEntry[]; readonly total: number };

type Found = { readonly key: unknown; readonly id: string };

type Share = ReturnType<typeof shareTexts>;

function readHead({ key, id }: Found, endedAt: number | null, stage: InterviewStage, share: Share): readonly InterviewEntry[] {
  const [startedAt, candidate, rubric, role, level]: readonly unknown[] = Array.isArray(key) ? key : [];
  if (typeof startedAt !== 'number' || typeof candidate !== 'string' || typeof rubric !== 'string') return [];
  if (typeof role !== 'string' || typeof level !== 'string') return [];
  return [{ id, candidate, rubric: share(rubric), role: share(role), level: share(level), startedAt, endedAt, stage }];
}

/** Reads what a list needs of every interview from indexes alone: the rows hold whole rubrics and are slow to read. */
export async function listInterviewEntries(): Promise<InterviewEntries> {
  const { interviews } = getDatabase();
  return getDatabase().transaction('r', interviews, async () => {
    const found: Found[] = [];
    const ended = new Map<string, number>();
    const [total, finishedIds] = await Promise.all([
      interviews.count(),
      interviews.orderBy('[id+finishedAt]').primaryKeys(),
      interviews.orderBy(listed).eachKey((key, { primaryKey: id }) => found.push({ key, id })),
      interviews.orderBy('[id+endedAt]').eachKey((key: unknown, { primaryKey: id }) => {
        const [, endedAt]: readonly unknown[] = Array.isArray(key) ? key : [];
        if (typeof endedAt === 'number') ended.set(id, endedAt);
      }),
    ]);
    const finished = new Set(finishedIds);
    const stageOf = (id: string): InterviewStage => (finished.has(id) ? 'finished' : ended.has(id) ? 'to-finish' : 'running');
    // Thousands of interviews use only a few rubrics.
    const share = shareTexts();
    const entries = found.flatMap((one) => readHead(one, ended.get(one.id) ?? null, stageOf(one.id), share));
    return { entries: entries.reverse(), total };
  });
}

/** How many interviews there are on this device. */
export const countInterviews = (): Promise<number> => getDatabase().interviews.count();

/** The latest interviews by start, at most `count`. */
export async function listInterviews(count: number): Promise<readonly Interview[]> {
  const rows: readonly unknown[] = await getDatabase().interviews.orderBy('startedAt').reverse().limit(count).toArray();
  return readable(interviewSchema, rows);
}
