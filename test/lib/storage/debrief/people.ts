import type { Debrief } from '@/lib/core/debrief/debrief';
import type { Interview } from '@/lib/core/interview/interview';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { getDatabase } from '@/lib/storage/database/database';
import { type ReceivingOutcome, receiveScorecards } from '@/lib/storage/debrief/receive';
import { type ScorecardParts, scorecardOf } from '../../core/debrief/scorecards.ts';
import { anInterview } from '../../interviews.ts';

const scored = [
  { id: 'd1', weight: 50, score: 4 },
  { id: 'd2', weight: 50, score: 2 },
];
const nothing = { email: null, role: null, applicationId: null, link: null };

/** The envelope of a sound scorecard. */
export function envelopeOf(parts: ScorecardParts = {}, scores: readonly (number | null)[] = [4, 2]): ScorecardEnvelope {
  const data = scorecardOf(
    scored.map((dimension, index) => ({ ...dimension, score: scores[index] ?? null })),
    parts,
  );
  return { type: 'scorecard.finished', timestamp: data.interview.finishedAt, data };
}

/** The preparation of an interview for an application. */
export const appliedAs = (applicationId: string | null, followUp: string | null = null) => ({
  ...nothing,
  applicationId,
  ...(followUp !== null && { followUp: { debriefId: followUp, dimensions: ['d1'] } }),
});

/** Stores an interview that is under way. */
export async function putUnfinished(id: string, candidate: string, more: Partial<Interview> = {}): Promise<void> {
  await getDatabase().interviews.put(anInterview({ id, scorecardId: `s-${id}`, candidate, ...more }));
}

/** Stores an interview that was finished on this device, with its scorecard. */
export async function putFinished(id: string, parts: ScorecardParts = {}, scores: readonly (number | null)[] = [4, 2]): Promise<void> {
  const { candidate = 'Grace Hopper', applicationId = 'A-1' } = parts;
  const scorecardId = parts.id ?? `s-${id}`;
  await putUnfinished(id, candidate, { scorecardId, finishedAt: 3000, revision: 1, preparation: appliedAs(applicationId) });
  const body = JSON.stringify(envelopeOf({ ...parts, id: scorecardId }, scores));
  await getDatabase().scorecards.put({ id: scorecardId, revision: parts.revision ?? 1, interviewId: id, body });
}

/** Stores a prepared interview. */
export async function putPrepared(id: string, candidate: string, more: Partial<Prepared> = {}): Promise<void> {
  await getDatabase().prepared.put({ id, candidate, rubric: null, context: 'phone', startsAt: null, event: null, ...nothing, ...more });
}

/** Receives one scorecard from a file. */
export async function receiveFile(envelope: ScorecardEnvelope, at = 5000): Promise<ReceivingOutcome | undefined> {
  const [receipt] = await receiveScorecards([{ envelope, source: { kind: 'file', name: 'other.json' } }], at);
  return receipt;
}

/** A debrief of one application. */
export const aDebrief = (more: Partial<Debrief> = {}): Debrief => ({
  id: 'debrief',
  candidate: 'Grace Hopper',
  applicationId: 'A-1',
  added: [],
  removed: [],
  createdAt: 4000,
  ...more,
});
