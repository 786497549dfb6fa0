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
    /** The ids of scorecards that were taken out by hand; they come back by hand alone. */
    removed: scorecardIds,
    /** In wall-clock milliseconds. */
    createdAt: z.number().check(z.gte(0)),
  }),
);
/** A debrief: the scorecards of one candidate side by side. */
export type Debrief = z.infer<typeof debriefSchema>;

type Scorecards = Pick<Debrief, 'added' | 'removed'>;

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

/** A debrief's scorecards without one, which is known as taken out from then on. */
export const takeOut = ({ added, removed }: Scorecards, id: string): Scorecards => ({
  added: without(added, id),
  removed: [...without(removed, id), id],
});

/** A debrief's scorecards with one more, added by hand; with one that was taken out, as it was joined before: by hand unless it `isOfApplication`. */
export const putIn = ({ added, removed }: Scorecards, id: string, isOfApplication: boolean): Scorecards => ({
  added: isOfApplication ? without(added, id) : [...without(added, id), id],
  removed: without(removed, id),
});

const likewise = (ids: readonly string[], before: readonly string[], id: string) => [...without(ids, id), ...(before.includes(id) ? [id] : [])];

/** A debrief's scorecards with one of them as it was before; the others stay as they are now. */
export const restoreOne = (now: Scorecards, before: Scorecards, id: string): Scorecards => ({
  added: likewise(now.added, before.added, id),
  removed: likewise(now.removed, before.removed, id),
});
