import type { Collection } from 'dexie';
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
import { uncounted } from '@/lib/core/note/uncounted';
import type { EvidenceCounts } from '@/lib/core/scorecard/review';
import { type Database, getDatabase, type StoredNote } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** An interview without its notes: its fields, the number of notes or `uncounted`, the number of evidence for each dimension, and which one is shown first. */
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

/** Stored notes that are to be counted. */
type StoredNotes = Pick<Collection<StoredNote>, 'count' | 'first'>;

/** Finds only whether there are any notes: to count them takes the longer the more there are. */
const findAny = async (notes: StoredNotes): Promise<number> => ((await notes.first()) ? uncounted : 0);

/** An interview without its notes, and its last ones in order of time. */
export type Latest = { readonly overview: InterviewOverview; readonly notes: readonly Note[] };

/**
 * An interview and its last notes, at most `most`, in one consistent read; null when there is none. Where it has more notes, `count` counts them; by
 * default nothing does, so that as much is read of an interview however many there are.
 */
export async function findLatest(id: string, most: number, count: (notes: StoredNotes) => PromiseLike<number> = findAny): Promise<Latest | null> {
  const database = getDatabase();
  const tables = [database.interviews, database.notes, database.ratings, database.ticks];
  return database.transaction('r', tables, async () => {
    const [stored, ratings, ticks, last] = await Promise.all([
      database.interviews.get(id),
      database.ratings.where('interviewId').equals(id).toArray(),
      database.ticks.where('interviewId').equals(id).toArray(),
      notesOf(database, id)
        .reverse()
        .limit(most + 1)
        .toArray(),
    ]);
    if (stored === undefined) return null;
    const interview = interviewSchema.parse(stored);
    const { dimensions } = interview.rubric;
    const countNotes = last.length > most ? count : (notes: StoredNotes) => notes.count();
    const countOne = (dimension: string) => countNotes(database.notes.where('[interviewId+dimension+filled]').equals([id, dimension, 1]));
    const evidence = await Promise.all(dimensions.map(async (dimension) => [dimension.id, await countOne(dimension.id)] as const));
    return {
      overview: {
        interview,
        ratings: readable(ratingSchema, ratings),
        ticks: readable(tickSchema, ticks),
        evidence: Object.fromEntries(evidence),
        noteCount: await countNotes(notesOf(database, id)),
        first: (listFocus(interview)[0] ?? dimensions[0])?.id ?? null,
      },
      notes: readable(noteSchema, last.slice(0, most)).toReversed(),
    };
  });
}

/** The latest interviews by start, at most `count`, without their rubrics, which are slow to read. */
export async function listBriefs(count: number): Promise<readonly InterviewBrief[]> {
  const rows: readonly unknown[] = await getDatabase().interviews.orderBy('startedAt').reverse().limit(count).toArray();
  return readable(interviewBriefSchema, rows);
}
