import * as z from 'zod/mini';
import { rubricSchema } from '@/lib/core/rubric/rubric';
import { filingsSchema } from './filings';

/** A request to the worker that suggests: first to learn a rubric, then one per finished turn, in order. */
export const talkRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), rubric: rubricSchema, filings: filingsSchema }),
  z.object({ kind: z.literal('turn'), id: z.string(), speaker: z.enum(['interviewer', 'candidate', 'unknown']), text: z.string() }),
]);

const reasonSchema = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('after'), question: z.string() }),
  z.object({ reason: z.literal('said'), words: z.readonly(z.array(z.string())) }),
]);
const suggestionSchema = z.object({
  dimension: z.nullable(z.string()),
  guess: z.string(),
  stance: z.enum(['for', 'against']),
  cue: z.nullable(z.object({ kind: z.enum(['question', 'signal']), text: z.string() })),
  confidence: z.number(),
  reasons: z.readonly(z.array(reasonSchema)),
});

/** An answer of the worker: it has learned, its suggestion for the turn of an id, or why it could not read a message. */
export const talkAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('learned') }),
  z.object({ kind: z.literal('suggestion'), id: z.string(), suggestion: z.nullable(suggestionSchema) }),
  z.object({ kind: z.literal('refused'), reason: z.enum(['unreadable-message', 'no-rubric-yet']) }),
]);
/** An answer of the worker. */
export type TalkAnswer = z.infer<typeof talkAnswerSchema>;
