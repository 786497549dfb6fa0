import * as z from 'zod/mini';
import { recommendations } from '@/lib/core/interview/interview';
import { levels } from '@/lib/core/rubric/rubric';
import { decisions, settlingWays } from '../entries';

const time = z.nullable(z.string());
const person = z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) });
const average = z.nullable(z.object({ value: z.number(), n: z.int() }));
const outcome = { level: z.enum(levels), applies: z.boolean(), met: z.nullable(z.boolean()), explanation: z.string() };
const ruleOutcome = z.union([
  z.object({ rule: z.literal('minimum-count'), count: z.int(), score: z.int(), ...outcome }),
  z.object({ rule: z.literal('minimum-score'), dimension: z.string(), score: z.int(), ...outcome }),
]);
const rules = z.readonly(z.array(ruleOutcome));

const scorecard = z.object({
  id: z.string(),
  revision: z.int(),
  joinedBy: z.enum(['application', 'hand']),
  finishedAt: time,
  /** When others' scorecards of the candidate were opened before its first finish; null where they were not. Earlier versions wrote it only there. */
  othersOpenedAt: z._default(time, null),
  candidate: z.object({ name: z.string(), references: z.readonly(z.record(z.string(), z.string())) }),
  interviewer: person,
  rubric: z.object({ id: z.string(), version: z.int(), title: z.string(), role: z.string(), level: z.enum(levels) }),
  score: z.object({ value: z.nullable(z.number()), outOf: z.literal(5), coverage: z.number() }),
  recommendation: z.nullable(z.enum(recommendations)),
  rules,
});
/** A scorecard of the candidate that is not in the debrief because somebody took it out. */
const takenOut = z.object({ id: z.string(), revision: z.int(), finishedAt: time, interviewer: person });
const rating = z.object({
  scorecard: z.string(),
  dimension: z.string(),
  weight: z.int(),
  score: z.nullable(z.int()),
  anchor: z.nullable(z.string()),
  evidence: z.int(),
  stances: z.object({ for: z.int(), against: z.int(), revisit: z.int(), plain: z.int() }),
});
const comment = z.object({ scorecard: z.string(), text: z.string(), at: z.string(), by: person });
const settlement = z.object({ how: z.enum(settlingWays), reason: z.string(), at: z.string(), by: person });
const dimension = z.object({
  id: z.string(),
  name: z.string(),
  /** Every id that the scorecards have for it. */
  ids: z.readonly(z.array(z.string())),
  ratings: z.readonly(z.array(rating)),
  n: z.int(),
  mean: z.nullable(z.number()),
  min: z.nullable(z.int()),
  max: z.nullable(z.int()),
  spread: z.nullable(z.int()),
  wide: z.boolean(),
  comments: z.readonly(z.array(comment)),
  settlement: z.nullable(settlement),
});

/** A settled debrief as it is sent and exported, with the kind and time of the event. Readers ignore fields that they do not know. */
export const debriefEnvelopeSchema = z.object({
  type: z.literal('debrief.settled'),
  timestamp: time,
  data: z.object({
    schema: z.literal('debrief/1'),
    id: z.string(),
    revision: z.int(),
    candidate: z.object({ name: z.string(), references: z.readonly(z.record(z.string(), z.string())) }),
    createdAt: z.string(),
    settledAt: z.string(),
    scorecards: z.readonly(z.array(scorecard)),
    /** Debriefs of earlier versions lack it. */
    takenOut: z._default(z.readonly(z.array(takenOut)), []),
    dimensions: z.readonly(z.array(dimension)),
    overall: z.object({ outOf: z.literal(5), meanOfScores: average, scoreOfMeans: average, apart: z.boolean() }),
    rules,
    recommendations: z.object({ 'strong-no': z.int(), no: z.int(), yes: z.int(), 'strong-yes': z.int(), none: z.int() }),
    decision: z.nullable(
      z.object({ decision: z.enum(decisions), reasons: z.string(), present: z.readonly(z.array(person)), at: z.string(), by: person }),
    ),
  }),
});

/** The type of {@link debriefEnvelopeSchema}. */
export type DebriefEnvelope = z.infer<typeof debriefEnvelopeSchema>;

/** Reads a debrief's envelope from its stored text; throws when it is invalid. */
export const parseDebriefEnvelope = (text: string): DebriefEnvelope => debriefEnvelopeSchema.parse(JSON.parse(text));

/** A debrief as it was settled: `body` is the text of its envelope; revision 1 is the first time. */
export const settledSchema = z.readonly(z.object({ debriefId: z.string(), revision: z.int().check(z.gte(1)), body: z.string() }));
/** A debrief as it was settled. */
export type SettledDebrief = z.infer<typeof settledSchema>;

/** The envelope of the last time that a debrief was settled; null where it never was, or the stored text cannot be read. */
export function findLastEnvelope(settled: readonly SettledDebrief[]): DebriefEnvelope | null {
  const last = settled.at(-1);
  try {
    return last === undefined ? null : parseDebriefEnvelope(last.body);
  } catch {
    return null;
  }
}
