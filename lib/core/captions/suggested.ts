import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(200));

const reasonSchema = z.discriminatedUnion('reason', [
  z.readonly(z.object({ reason: z.literal('after'), question: z.string() })),
  z.readonly(z.object({ reason: z.literal('said'), words: z.readonly(z.array(z.string())) })),
]);

/** A turn that is suggested as evidence, and the user's decision on it. */
export const suggestedSchema = z.readonly(
  z.object({
    turnId: id,
    interviewId: id,
    dimension: id,
    stance: z.enum(['for', 'against']),
    cue: z.nullable(z.readonly(z.object({ kind: z.enum(['question', 'signal']), text: z.string() }))),
    /** From 0 to 1. */
    confidence: z.number().check(z.gte(0), z.lte(1)),
    reasons: z.readonly(z.array(reasonSchema)),
    state: z.enum(['open', 'taken', 'refused']),
    /** The note made from it; null unless it was taken. */
    noteId: z.nullable(id),
  }),
);
/** A turn that is suggested as evidence, and the user's decision on it. */
export type Suggested = z.infer<typeof suggestedSchema>;
