import { parseEnvelope, type ScorecardEnvelope } from '@/lib/core/scorecard-schema';
import { getDatabase } from './database';

/** A finished scorecard as it was locked; null when there is none of that id and revision. */
export async function findScorecard(id: string, revision: number): Promise<ScorecardEnvelope | null> {
  const row = await getDatabase().scorecards.get([id, revision]);
  return row === undefined ? null : parseEnvelope(row.body);
}

/** Every revision of an interview's scorecard, the first one first; none before it is finished. */
export async function listRevisions(interviewId: string): Promise<readonly ScorecardEnvelope[]> {
  const rows = await getDatabase().scorecards.where({ interviewId }).toArray();
  return rows.toSorted((a, b) => a.revision - b.revision).map(({ body }) => parseEnvelope(body));
}

/** The latest revision of an interview's scorecard; null before it is finished. */
export async function findScorecardOf(interviewId: string): Promise<ScorecardEnvelope | null> {
  return (await listRevisions(interviewId)).at(-1) ?? null;
}

/** The scorecard that was begun last of all that are finished; null when none is. */
export async function findLatestScorecard(): Promise<ScorecardEnvelope | null> {
  const row = await getDatabase().scorecards.orderBy(':id').last();
  return row === undefined ? null : parseEnvelope(row.body);
}
