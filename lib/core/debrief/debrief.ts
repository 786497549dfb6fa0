import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const scorecardIds = z.readonly(z.array(z.string()).check(z.maxLength(500)));

/**
 * A debrief: the scorecards of one candidate side by side. Those of its application belong to it by themselves, others only where a user has added
 * them.
 */
export const debriefSchema = z.readonly(
  z.object({
    id,
    candidate: z.string().check(z.minLength(1), z.maxLength(500)),
    /** The candidate's id in the hiring system; null where scorecards are only added by hand. */
    applicationId: z.nullable(z.string().check(z.minLength(1), z.maxLength(2000))),
    /** The ids of scorecards that were added by hand. */
    added: scorecardIds,
    /** The ids of scorecards of the same application that were taken out by hand. */
    removed: scorecardIds,
    /** In wall-clock milliseconds. */
    createdAt: z.number().check(z.gte(0)),
  }),
);
/** A debrief: the scorecards of one candidate side by side. */
export type Debrief = z.infer<typeof debriefSchema>;
