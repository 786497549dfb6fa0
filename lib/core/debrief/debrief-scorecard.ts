import * as z from 'zod/mini';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';

const wallClock = z.number().check(z.gte(0));

/** Where a scorecard came from: it was finished on this device, read from a file, or fetched from the team's store. */
export const sourceSchema = z.union([
  z.readonly(z.object({ kind: z.literal('device') })),
  z.readonly(z.object({ kind: z.literal('file'), name: z.string() })),
  /** `candidate` is their id in that store, by which it tells of an erasure. */
  z.readonly(z.object({ kind: z.literal('store'), name: z.string(), candidate: z.exactOptional(z.string()) })),
]);
/** Where a scorecard came from. */
export type ScorecardSource = z.infer<typeof sourceSchema>;

/** A finished scorecard of another device, as stored: `body` is the text of its envelope, the rest is taken from it. */
export const receivedSchema = z.readonly(
  z.object({
    scorecardId: z.string(),
    revision: z.int().check(z.gte(1)),
    source: sourceSchema,
    /** When it arrived on this device, in wall-clock milliseconds. */
    receivedAt: wallClock,
    candidate: z.string(),
    /** The candidate's id in the hiring system; null where it has none. */
    applicationId: z.nullable(z.string()),
    body: z.string(),
  }),
);
/** A finished scorecard of another device, as stored. */
export type ReceivedScorecard = z.infer<typeof receivedSchema>;

/** What a finished scorecard says. */
export type ScorecardData = ScorecardEnvelope['data'];

/** A finished scorecard of a candidate, with where it came from; `receivedAt` is null for one that was finished here. */
export type DebriefScorecard = { readonly data: ScorecardData; readonly source: ScorecardSource; readonly receivedAt: number | null };

/** The candidate's id in the hiring system that a scorecard names; null where it names none. */
export function applicationOf({ candidate }: Pick<ScorecardData, 'candidate'>): string | null {
  const { applicationId = '' } = candidate.references;
  return applicationId.trim() === '' ? null : applicationId;
}

/** An envelope as it is stored when it arrives at the wall time `receivedAt`. */
export const toReceived = (envelope: ScorecardEnvelope, source: ScorecardSource, receivedAt: number): ReceivedScorecard => ({
  scorecardId: envelope.data.id,
  revision: envelope.data.revision,
  source,
  receivedAt,
  candidate: envelope.data.candidate.name,
  applicationId: applicationOf(envelope.data),
  body: JSON.stringify(envelope),
});
