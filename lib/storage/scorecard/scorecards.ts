import * as z from 'zod/mini';
import { interviewSchema } from '@/lib/core/interview/interview';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { parseEnvelope, type ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { getDatabase } from '@/lib/storage/database/database';

/** Reports a text that holds no envelope as invalid. */
function holdsEnvelope({ value, issues }: z.core.ParsePayload<string>): void {
  try {
    parseEnvelope(value);
  } catch {
    issues.push({ code: 'custom', input: value, message: 'not the text of an envelope' });
  }
}

const row = { id: z.string(), revision: z.int(), interviewId: z.string() };

/** A finished scorecard as stored: its body is the text of its envelope. */
export const scorecardRowSchema = z.object({ ...row, body: z.string().check(holdsEnvelope) });

const bodySchema = z.object({ ...row, body: z.string() });

/** The envelope in a stored row, whose text is read once; null where the row cannot be read. */
function readEnvelope(stored: unknown): ScorecardEnvelope | null {
  const read = bodySchema.safeParse(stored);
  if (!read.success) return null;
  try {
    return parseEnvelope(read.data.body);
  } catch {
    return null;
  }
}

/** A finished scorecard as it was locked; null when there is none with that id and revision. Throws when it cannot be read. */
export async function findScorecard(id: string, revision: number): Promise<ScorecardEnvelope | null> {
  const row = await getDatabase().scorecards.get([id, revision]);
  return row === undefined ? null : parseEnvelope(row.body);
}

/** Every readable revision of an interview's scorecard, oldest first; none before it is finished. */
export async function listRevisions(interviewId: string): Promise<readonly ScorecardEnvelope[]> {
  const rows = await getDatabase().scorecards.where({ interviewId }).toArray();
  return rows.toSorted((a, b) => a.revision - b.revision).flatMap((stored) => readEnvelope(stored) ?? []);
}

/** The latest revision of an interview's scorecard; null before it is finished. */
export async function findScorecardOf(interviewId: string): Promise<ScorecardEnvelope | null> {
  return (await listRevisions(interviewId)).at(-1) ?? null;
}

/** The finished scorecard whose interview started last; null when there is none. */
export async function findLatestScorecard(): Promise<ScorecardEnvelope | null> {
  const row = await getDatabase().scorecards.orderBy(':id').last();
  return row === undefined ? null : parseEnvelope(row.body);
}

const rubricIn = (stored: unknown): Rubric | null => interviewSchema.safeParse(stored).data?.rubric ?? null;

/** The rubric of an interview with all its anchors; null when there is no such interview, or it cannot be read. */
export async function findRubricOf(interviewId: string): Promise<Rubric | null> {
  return rubricIn(await getDatabase().interviews.get(interviewId));
}

/** A finished scorecard, and its interview's rubric with all its anchors, null where that cannot be read. */
export type FinishedScorecard = { readonly envelope: ScorecardEnvelope; readonly rubric: Rubric | null };

/**
 * The latest readable revision of each interview's scorecard, in the order of the ids; null for an interview without one. Some dozens take about as
 * long as one, as they are read together.
 */
export async function listLatestScorecards(interviewIds: readonly string[]): Promise<readonly (FinishedScorecard | null)[]> {
  const { scorecards, interviews } = getDatabase();
  const [revisions, rows] = await getDatabase().transaction('r', [scorecards, interviews], () =>
    Promise.all([Promise.all(interviewIds.map((interviewId) => scorecards.where({ interviewId }).toArray())), interviews.bulkGet([...interviewIds])]),
  );
  return revisions.map((stored, at) => {
    for (const each of stored.toSorted((a, b) => b.revision - a.revision)) {
      const envelope = readEnvelope(each);
      if (envelope !== null) return { envelope, rubric: rubricIn(rows[at]) };
    }
    return null;
  });
}
