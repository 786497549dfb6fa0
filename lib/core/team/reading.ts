import * as z from 'zod/mini';

/**
 * Why a team's store gave no answer that can be used: it could not be asked; the API key or the token is missing, wrong or not valid now; its tables are not
 * there; the policies refuse it; the row meets one that is there; a web page answered; or the answer is none of such a store.
 */
export const storeProblems = [
  'offline',
  'not-granted',
  'unreachable',
  'key-refused',
  'token-expired',
  'token-refused',
  'not-set-up',
  'refused',
  'conflict',
  'web-page',
  'unreadable',
] as const;
/** Why the store gave no answer that can be used. */
export type StoreProblem = (typeof storeProblems)[number];

/** Why a team's store was not read, or not wholly: 'older-store' is one whose tables were made by an earlier version. */
export const teamProblems = [...storeProblems, 'no-member', 'signed-out', 'paused', 'older-store'] as const;
/** Why a team's store was not read, or not wholly. */
export type TeamProblem = (typeof teamProblems)[number];

/**
 * How reading the team's store goes: when it last worked, in wall-clock milliseconds, why the last try did not or left something out, null where it read
 * all, and as whom. It says nothing of what was read.
 */
export const teamReadingSchema = z.nullable(
  z.readonly(
    z.object({
      storeId: z.string(),
      readAt: z.nullable(z.number()),
      problem: z.nullable(z.enum(teamProblems)),
      email: z.nullable(z.string()),
      role: z.nullable(z.string()),
    }),
  ),
);
/** How reading the team's store goes; null before the first try. */
export type TeamReading = z.infer<typeof teamReadingSchema>;

/** The lock under which the team's store is read, and under which what came from it is removed. */
export const teamReadingLock = 'team-reading';

/** The lock under which a page puts what was read where it belongs, and under which what came from the store is removed. */
export const teamMergingLock = 'team-merging';

/** Why a sign-in by e-mail did not work. */
export const signInProblems = ['offline', 'not-granted', 'unreachable', 'refused', 'too-often', 'unreadable', 'no-sign-in'] as const;
/** Why a sign-in by e-mail did not work; 'no-sign-in' where the store has none. */
export type TeamSignInProblem = (typeof signInProblems)[number];
