import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(200));

/** The longest text of an entry, in characters. */
export const longestEntry = 20_000;
const words = z.string().check(z.minLength(1), z.maxLength(longestEntry));
const known = z.nullable(z.string().check(z.maxLength(500)));

/** A person who wrote an entry or was at the debrief; null where unknown. */
export const participantSchema = z.readonly(z.object({ name: known, email: known }));
/** A person who wrote an entry or was at the debrief. */
export type Participant = z.infer<typeof participantSchema>;

/** The decisions that a debrief can end with. */
export const decisions = ['hire', 'no-hire', 'more-interviews', 'hold'] as const;
/** The ways to settle a disagreement: reconciled in the debrief, or by a follow-up interview. */
export const settlingWays = ['reconciled', 'follow-up'] as const;

const common = {
  id,
  debriefId: id,
  /** When it was written, in wall-clock milliseconds. */
  at: z.number().check(z.gte(0)),
  by: participantSchema,
  /** The id of the entry that it takes the place of; null for a new one. */
  replaces: z.nullable(id),
};

/** Evidence that is written in the debrief beside a scorecard's rating of a dimension; the rating itself stays. */
export const commentSchema = z.readonly(
  z.object({ ...common, kind: z.literal('comment'), scorecardId: z.string(), dimension: z.string(), text: words }),
);
/** How a disagreement on a dimension is settled, and why; `preparedId` is the follow-up interview, null where none was prepared. */
export const settlementSchema = z.readonly(
  z.object({ ...common, kind: z.literal('settlement'), dimension: z.string(), how: z.enum(settlingWays), reason: words, preparedId: z.nullable(id) }),
);
/** What was decided, why, and who was there. */
export const decisionSchema = z.readonly(
  z.object({
    ...common,
    kind: z.literal('decision'),
    decision: z.enum(decisions),
    reasons: words,
    present: z.readonly(z.array(participantSchema).check(z.maxLength(100))),
  }),
);
/** That an entry no longer counts. */
export const withdrawalSchema = z.readonly(z.object({ ...common, kind: z.literal('withdrawal'), replaces: id }));

/** An entry of a debrief. Entries are never changed: a later one takes the place of the one it names. */
export const debriefEntrySchema = z.union([commentSchema, settlementSchema, decisionSchema, withdrawalSchema]);
/** An entry of a debrief. */
export type DebriefEntry = z.infer<typeof debriefEntrySchema>;
/** Evidence that is written in the debrief beside a rating. */
export type DebriefComment = z.infer<typeof commentSchema>;
/** How a disagreement on a dimension is settled. */
export type Settlement = z.infer<typeof settlementSchema>;
/** What was decided. */
export type Decision = z.infer<typeof decisionSchema>;

const isLater = (one: DebriefEntry, other: DebriefEntry): boolean => one.at > other.at || (one.at === other.at && one.id > other.id);
const inOrder = <Entry extends DebriefEntry>(entries: readonly Entry[]): readonly Entry[] => entries.toSorted((a, b) => (isLater(a, b) ? 1 : -1));

/** The first entry of the chain that an entry belongs to; entries whose predecessor is missing begin one. */
function rootOf(entry: DebriefEntry, byId: ReadonlyMap<string, DebriefEntry>): string {
  const passed = new Set([entry.id]);
  let root = entry;
  while (root.replaces !== null && !passed.has(root.replaces)) {
    passed.add(root.replaces);
    const before = byId.get(root.replaces);
    if (before === undefined) return root.replaces;
    root = before;
  }
  return root.id;
}

/** What counts of a debrief's entries. */
export type CurrentEntries = {
  readonly comments: readonly DebriefComment[];
  /** At most one for each dimension. */
  readonly settlements: readonly Settlement[];
  readonly decision: Decision | null;
};

/** How a dimension is settled that has these ids: its last settlement; null where there is none. */
export const settlementOf = (ids: readonly string[], { settlements }: CurrentEntries): Settlement | null =>
  inOrder(settlements.filter(({ dimension }) => ids.includes(dimension))).at(-1) ?? null;

/**
 * The entries that count, in the order of time: the last of each chain of replacements unless it is a withdrawal, of each dimension's settlements the
 * last, and the last decision. The order in which they arrived does not matter.
 */
export function currentEntries(entries: readonly DebriefEntry[]): CurrentEntries {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lastOf = new Map<string, DebriefEntry>();
  for (const entry of inOrder([...byId.values()])) lastOf.set(rootOf(entry, byId), entry);
  const counting = inOrder([...lastOf.values()]);
  const settlements = new Map(counting.filter((entry) => entry.kind === 'settlement').map((entry) => [entry.dimension, entry]));
  return {
    comments: counting.filter((entry) => entry.kind === 'comment'),
    settlements: [...settlements.values()],
    decision: counting.filter((entry) => entry.kind === 'decision').at(-1) ?? null,
  };
}
