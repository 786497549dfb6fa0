import { parseEnvelope, type ScorecardEnvelope } from '@/lib/core/scorecard-schema';
import { getDatabase } from './database';

/** A finished scorecard as it was locked; null when there is none of that id and revision. */
export async function findScorecard(id: string, revision: number): Promise<ScorecardEnvelope | null> {
  const row = await getDatabase().scorecards.get([id, revision]);
  return row === undefined ? null : parseEnvelope(row.body);
}

/** The latest revision of an interview's scorecard; null before it is finished. */
export async function findScorecardOf(interviewId: string): Promise<ScorecardEnvelope | null> {
  const rows = await getDatabase().scorecards.where({ interviewId }).toArray();
  const last = rows.toSorted((a, b) => a.revision - b.revision).at(-1);
  return last === undefined ? null : parseEnvelope(last.body);
}

/** The scorecard that was begun last of all that are finished; null when none is. */
export async function findLatestScorecard(): Promise<ScorecardEnvelope | null> {
  const row = await getDatabase().scorecards.orderBy(':id').last();
  return row === undefined ? null : parseEnvelope(row.body);
}
