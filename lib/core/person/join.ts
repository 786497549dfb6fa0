import * as z from 'zod/mini';

/** An interview that somebody has joined by hand with others of the same person; `person` is the same for all of them, `since` in wall milliseconds. */
export const joinSchema = z.readonly(z.object({ interviewId: z.string(), person: z.string(), since: z.number() }));
/** An interview that was joined by hand with others of the same person. */
export type Join = z.infer<typeof joinSchema>;
