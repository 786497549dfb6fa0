import * as z from 'zod/mini';

/**
 * What this device knows of something that is in the team's store: its kind and id, and the candidate's id there, null where it is about none. It is
 * one's 'own' and was shared from here, 'came' from the store, or is 'gone': it was deleted here, and does not come back. A scorecard that was found in
 * the store 'came', also one's own. The id of answers is that of their session and that of their rater. `version` is the last one of a debrief or plan that
 * counts here: its id, when it was written in wall-clock milliseconds, and what it says, as text. That of a session or of a rubric's
 * version says that it was sent.
 */
export const teamRowSchema = z.readonly(
  z.object({
    kind: z.enum(['scorecard', 'debrief', 'entry', 'plan', 'calibration', 'answers', 'rubric']),
    id: z.string(),
    candidate: z.nullable(z.string()),
    state: z.enum(['own', 'came', 'gone']),
    version: z.exactOptional(z.readonly(z.object({ id: z.string(), at: z.number(), said: z.string() }))),
  }),
);
/** What this device knows of something that is in the team's store. */
export type TeamRow = z.infer<typeof teamRowSchema>;
