import * as z from 'zod/mini';
import { noteSchema, recommendations } from '@/lib/core/interview/interview';
import { platforms } from '@/lib/core/interview/platforms';
import { contexts } from '@/lib/core/rubric/context';
import { levels } from '@/lib/core/rubric/rubric';
import { isWellFormed, wellFormedTexts } from '@/lib/core/text/well-formed';

const time = z.nullable(z.string());
const { kind, stance, source } = noteSchema.def.innerType.shape;

const interview = z.object({
  id: z.string(),
  context: z.enum(contexts),
  platform: z.enum(platforms),
  startedAt: time,
  endedAt: time,
  finishedAt: time,
  secondsToFinish: z.nullable(z.number()),
  /** When others' scorecards of the candidate were opened before the first finish; null where they were not. Earlier versions wrote it only there. */
  othersOpenedAt: z._default(time, null),
});
const rubric = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  role: z.string(),
  level: z.enum(levels),
  scale: z.object({ min: z.number(), max: z.number() }),
  dimensions: z.readonly(z.array(z.object({ id: z.string(), name: z.string(), weight: z.int() }))),
});
const rating = z.object({
  dimension: z.string(),
  score: z.nullable(z.int()),
  anchor: z.nullable(z.string()),
  evidence: z.readonly(z.array(z.string())),
  comment: z.nullable(z.string()),
});
const note = z.object({
  id: z.string(),
  recordedAt: time,
  callTime: z.number(),
  text: z.string(),
  dimension: z.nullable(z.string()),
  kind,
  stance,
  /** Scorecards of earlier versions lack it. */
  source: z._default(source.def.innerType, 'typed'),
});
const outcome = { applies: z.boolean(), met: z.nullable(z.boolean()), explanation: z.string() };
const ruleOutcome = z.union([
  z.object({ rule: z.literal('minimum-count'), count: z.int(), score: z.int(), ...outcome }),
  z.object({ rule: z.literal('minimum-score'), dimension: z.string(), score: z.int(), ...outcome }),
]);

/** A scorecard as it is sent, with the kind and time of the event. Readers ignore fields that they do not know. */
export const envelopeSchema = z.object({
  type: z.string(),
  timestamp: time,
  data: z.object({
    schema: z.literal('scorecard/1'),
    id: z.string(),
    revision: z.int(),
    interview,
    amendment: z.nullable(z.object({ reason: z.string(), amendedAt: z.string() })),
    candidate: z.object({ name: z.string(), references: z.readonly(z.record(z.string(), z.string())) }),
    interviewer: z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) }),
    rubric,
    ratings: z.readonly(z.array(rating)),
    notes: z.readonly(z.array(note)),
    summary: z.nullable(z.string()),
    recommendation: z.nullable(z.enum(recommendations)),
    score: z.object({ value: z.nullable(z.number()), outOf: z.literal(5), coverage: z.number() }),
    rules: z.readonly(z.array(ruleOutcome)),
  }),
});

/** The type of {@link envelopeSchema}. */
export type ScorecardEnvelope = z.infer<typeof envelopeSchema>;

/** A scorecard with texts that every database accepts: U+0000 and half surrogate pairs become U+FFFD. */
export const repairTexts = (envelope: ScorecardEnvelope): ScorecardEnvelope =>
  isWellFormed(envelope) ? envelope : envelopeSchema.parse(wellFormedTexts(envelope));

/** Reads a scorecard's envelope from its stored text; throws when it is invalid. */
export const parseEnvelope = (text: string): ScorecardEnvelope => envelopeSchema.parse(JSON.parse(text));
