import * as z from 'zod/mini';

/** An interview that a user joined with others of the same person; `person` is the same for all of them, `since` is in wall milliseconds. */
export const joinSchema = z.readonly(z.object({ interviewId: z.string(), person: z.string(), since: z.number() }));
/** An interview that a user joined with others of the same person. */
export type Join = z.infer<typeof joinSchema>;
