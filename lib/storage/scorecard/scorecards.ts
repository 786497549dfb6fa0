import * as z from 'zod/mini';
import { interviewSchema } from '@/lib/core/interview/interview';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { parseEnvelope, type ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Reports a text that holds no envelope as invalid. */
function holdsEnvelope({ value, issues }: z.core.ParsePayload<string>): void {
  try {
    parseEnvelope(value);
  } catch {
    issues.push({ code: 'custom', input: value, message: 'not the text of an envelope' });
  }
}

/** A finished scorecard as stored: its body is the text of its envelope. */
export const scorecardRowSchema = z.object({
  id: z.string(),
  revision: z.int(),
  interviewId: z.string(),
  body: z.string().check(holdsEnvelope),
});

/** A finished scorecard as it was locked; null when there is none with that id and revision. Throws when it cannot be read. */
export async function findScorecard(id: string, revision: number): Promise<ScorecardEnvelope | null> {
  const row = await getDatabase().scorecards.get([id, revision]);
  return row === undefined ? null : parseEnvelope(row.body);
}

/** Every readable revision of an interview's scorecard, oldest first; none before it is finished. */
export async function listRevisions(interviewId: string): Promise<readonly ScorecardEnvelope[]> {
  const rows = readable(scorecardRowSchema, await getDatabase().scorecards.where({ interviewId }).toArray());
  return rows.toSorted((a, b) => a.revision - b.revision).map(({ body }) => parseEnvelope(body));
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

/** The rubric of an interview with all its anchors; null when there is no such interview, or it cannot be read. */
export async function findRubricOf(interviewId: string): Promise<Rubric | null> {
  const row: unknown = await getDatabase().interviews.get(interviewId);
  return interviewSchema.safeParse(row).data?.rubric ?? null;
}
