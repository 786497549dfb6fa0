import * as z from 'zod/mini';

/** The longest question to a language model and the longest answer, in UTF-16 code units, and the most dimensions to choose from. */
export const exchangeBounds = { instructions: 100_000, turn: 20_000, dimensions: 50, answer: 4000 } as const;

/** A question to a language model about one turn: the instructions, the turn as quoted data, and the ids of the dimensions that it may name. */
export const modelQuestionSchema = z.readonly(
  z.object({
    instructions: z.string().check(z.maxLength(exchangeBounds.instructions)),
    turn: z.string().check(z.maxLength(exchangeBounds.turn)),
    dimensions: z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(exchangeBounds.dimensions))),
  }),
);
/** A question to a language model about one turn. */
export type ModelQuestion = z.infer<typeof modelQuestionSchema>;

/** Why a language model gave no usable answer. */
export const modelFailureReasons = [
  'not-set-up',
  'not-allowed',
  'unavailable',
  'offline',
  'unreachable',
  'timeout',
  'redirected',
  'key-refused',
  'not-found',
  'busy',
  'failed',
  'broken-off',
  'unreadable',
  'declined',
  'wrong-answer',
  'not-asked',
] as const;

/** Why a language model gave no usable answer; `status` is the HTTP status behind it, null where there was none. */
export const modelFailureSchema = z.readonly(z.object({ why: z.enum(modelFailureReasons), status: z.nullable(z.int()) }));
/** Why a language model gave no usable answer. */
export type ModelFailure = z.infer<typeof modelFailureSchema>;

/** The result of asking a language model: its unchecked answer as text, or why there is none. */
export const modelReplySchema = z.union([
  z.readonly(z.object({ ok: z.literal(true), value: z.string().check(z.maxLength(exchangeBounds.answer)) })),
  z.readonly(z.object({ ok: z.literal(false), reason: modelFailureSchema })),
]);
/** The result of asking a language model. */
export type ModelReply = z.infer<typeof modelReplySchema>;

/** A reply that says why there is no answer. */
export const noModelAnswer = (why: ModelFailure['why'], status: number | null = null): Extract<ModelReply, { readonly ok: false }> => ({
  ok: false,
  reason: { why, status },
});
