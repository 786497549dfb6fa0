import * as z from 'zod/mini';

/** Why a row of the store is not used here. */
const refusalSchema = z.readonly(
  z.object({
    why: z.enum(['unreadable', 'contradicts', 'two-bodies']),
    /** Sentences that say what does not fit; empty where there is no more to say. */
    details: z.readonly(z.array(z.string())),
  }),
);
/** Why a row of the store is not used here: it cannot be read, contradicts itself or its key, or differs from what is here under its id. */
export type InboxRefusal = z.infer<typeof refusalSchema>;

/**
 * A row of the team's store as it was read, until a page has put it where it belongs: its table, its key as one text, the number of its last change, the
 * candidate's id, null where it is about none, and the row itself, unchecked. One that is not used here stays with its refusal.
 */
export const inboxRowSchema = z.readonly(
  z.object({
    table: z.string(),
    key: z.string(),
    number: z.int(),
    candidate: z.nullable(z.string()),
    row: z.unknown(),
    refusal: z.exactOptional(refusalSchema),
  }),
);
/** A row of the team's store as it was read. */
export type InboxRow = z.infer<typeof inboxRowSchema>;
