import { listFocus } from '@/lib/core/interview/focus/listed-focus';
import {
  type Interview,
  type InterviewBrief,
  interviewBriefSchema,
  interviewSchema,
  type Note,
  noteSchema,
  type Rating,
  ratingSchema,
  type Tick,
  tickSchema,
} from '@/lib/core/interview/interview';
import type { EvidenceCounts } from '@/lib/core/scorecard/review';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** An interview without its notes: its fields, the number of notes, the number of evidence for each dimension, and which one is shown first. */
export type InterviewOverview = {
  readonly interview: Interview;
  readonly ratings: readonly Rating[];
  readonly ticks: readonly Tick[];
  readonly evidence: EvidenceCounts;
  readonly noteCount: number;
  /** The id of the dimension that is shown first: the first one in focus, else the rubric's first. */
  readonly first: string | null;
};

/** The notes of an interview in order of time. */
export const notesOf = (database: Database, id: string) =>
  database.notes.where('[interviewId+recordedAt+id]').between([id, 0, ''], [id, Infinity, '\uffff']);

async function countEvidenceOf(database: Database, { id, rubric }: Interview): Promise<EvidenceCounts> {
  const count = (dimension: string) => database.notes.where('[interviewId+dimension+filled]').equals([id, dimension, 1]).count();
  return Object.fromEntries(await Promise.all(rubric.dimensions.map(async (dimension) => [dimension.id, await count(dimension.id)] as const)));
}

/** The interview of an id without its notes, in one consistent read; null when there is none. */
export async function findOverview(id: string): Promise<InterviewOverview | null> {
  const database = getDatabase();
  const tables = [database.interviews, database.notes, database.ratings, database.ticks];
  return database.transaction('r', tables, async () => {
    const row: unknown = await database.interviews.get(id);
    if (row === undefined) return null;
    const interview = interviewSchema.parse(row);
    const [ratings, ticks, evidence, noteCount] = await Promise.all([
      database.ratings.where('interviewId').equals(id).toArray(),
      database.ticks.where('interviewId').equals(id).toArray(),
      countEvidenceOf(database, interview),
      notesOf(database, id).count(),
    ]);
    const first = (listFocus(interview)[0] ?? interview.rubric.dimensions[0])?.id ?? null;
    return { interview, ratings: readable(ratingSchema, ratings), ticks: readable(tickSchema, ticks), evidence, noteCount, first };
  });
}

/** The last `count` notes in order of time. */
export async function listLastNotes(id: string, count: number): Promise<readonly Note[]> {
  const rows: readonly unknown[] = await notesOf(getDatabase(), id).reverse().limit(count).toArray();
  return readable(noteSchema, rows).toReversed();
}

/** The latest interviews by start, at most `count`, without their rubrics, which are slow to read. */
export async function listBriefs(count: number): Promise<readonly InterviewBrief[]> {
  const rows: readonly unknown[] = await getDatabase().interviews.orderBy('startedAt').reverse().limit(count).toArray();
  return readable(interviewBriefSchema, rows);
}
