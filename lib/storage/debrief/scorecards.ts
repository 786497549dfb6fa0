import type { DebriefCandidate, LocalInterview } from '@/lib/core/debrief/blind';
import type { Debrief } from '@/lib/core/debrief/debrief';
import { applicationOf, type DebriefScorecard, receivedSchema } from '@/lib/core/debrief/debrief-scorecard';
import { parseEnvelope, type ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import type { Database } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** The tables that hold finished scorecards. */
export const scorecardTables = ({ scorecards, received }: Database) => [scorecards, received];

/** A scorecard of this device or of another; `interviewId` is null for one of another. */
export type FoundScorecard = DebriefScorecard & { readonly interviewId: string | null };

function readBody(body: string): ScorecardEnvelope | null {
  try {
    return parseEnvelope(body);
  } catch {
    return null;
  }
}

type OwnRow = { readonly interviewId: string; readonly body: string };

function readOwn(rows: readonly OwnRow[]): readonly FoundScorecard[] {
  return rows.flatMap(({ interviewId, body }) => {
    const envelope = readBody(body);
    return envelope === null ? [] : [{ data: envelope.data, source: { kind: 'device' as const }, receivedAt: null, interviewId }];
  });
}

function readReceived(rows: readonly unknown[]): readonly FoundScorecard[] {
  return readable(receivedSchema, rows).flatMap(({ body, source, receivedAt }) => {
    const envelope = readBody(body);
    return envelope === null ? [] : [{ data: envelope.data, source, receivedAt, interviewId: null }];
  });
}

/** Every revision of some scorecards, of this device and of others. */
export async function findRevisions({ scorecards, received }: Database, ids: readonly string[]): Promise<readonly FoundScorecard[]> {
  const own = await Promise.all(ids.map((id) => scorecards.where('[id+revision]').between([id, 0], [id, Infinity]).toArray()));
  const others = await Promise.all(ids.map((id) => received.where('[scorecardId+revision]').between([id, 0], [id, Infinity]).toArray()));
  return [...readOwn(own.flat()), ...readReceived(others.flat())];
}

/** Every scorecard here that could belong to a debrief: of its application, or added by hand. Whether it may be seen is decided elsewhere. */
export async function findScorecardsFor(
  database: Database,
  { applicationId, added }: Pick<Debrief, 'applicationId' | 'added'>,
  here: readonly LocalInterview[],
): Promise<readonly FoundScorecard[]> {
  const interviewIds = here.filter((local) => applicationId !== null && local.applicationId === applicationId).map(({ id }) => id);
  const [own, others, byHand] = await Promise.all([
    database.scorecards.where('interviewId').anyOf(interviewIds).toArray(),
    applicationId === null ? [] : database.received.where('applicationId').equals(applicationId).toArray(),
    findRevisions(database, added),
  ]);
  const ofApplication = [...readOwn(own), ...readReceived(others)];
  // A revision may name another application than an earlier one: all revisions of each scorecard are read.
  const known = [...new Set(ofApplication.map(({ data }) => data.id))].filter((id) => !added.includes(id));
  return [...byHand, ...(await findRevisions(database, known))];
}

/** Everything that is known of the candidate of some scorecards. */
export function candidateOf(
  scorecards: readonly FoundScorecard[],
  debrief: Pick<Debrief, 'candidate' | 'applicationId'> | null,
  here: readonly LocalInterview[],
): DebriefCandidate {
  const interviews = new Set(scorecards.map(({ interviewId }) => interviewId));
  const local = here.filter(({ id }) => interviews.has(id));
  const applications = [
    debrief?.applicationId ?? null,
    ...scorecards.map(({ data }) => applicationOf(data)),
    ...local.map((one) => one.applicationId),
  ];
  return {
    names: [...new Set([...(debrief === null ? [] : [debrief.candidate]), ...scorecards.map(({ data }) => data.candidate.name)])],
    applicationIds: [...new Set(applications.filter((id) => id !== null))],
    persons: [...new Set(local.map(({ person }) => person).filter((person) => person !== null))],
  };
}
