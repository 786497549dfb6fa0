import * as z from 'zod/mini';

/** An interview that may not be deleted, and since when, in wall milliseconds. */
export const holdSchema = z.readonly(z.object({ interviewId: z.string(), since: z.number() }));
/** An interview that may not be deleted. */
export type Hold = z.infer<typeof holdSchema>;
