import * as z from 'zod/mini';
import type { DebriefCandidate } from './blind';

const texts = z.readonly(z.array(z.string()));

/**
 * That others' scorecards of a candidate were shown or exported on this device: when first, and what was known of the candidate. It is no part of a
 * debrief and outlives it.
 */
export const lookSchema = z.readonly(
  z.object({
    /** The id of the debrief or of the scorecard that was shown. */
    of: z.string(),
    /** In wall-clock milliseconds. */
    at: z.number().check(z.gte(0)),
    names: texts,
    applicationIds: texts,
    persons: texts,
  }),
);
/** That others' scorecards of a candidate were shown or exported on this device. */
export type LoggedLook = z.infer<typeof lookSchema>;

/** All that some looks know of their candidates, as of one. */
export const candidateOfLooks = (looks: readonly LoggedLook[]): DebriefCandidate => ({
  names: looks.flatMap(({ names }) => names),
  applicationIds: looks.flatMap(({ applicationIds }) => applicationIds),
  persons: looks.flatMap(({ persons }) => persons),
});

const hasAll = (known: readonly string[], wanted: readonly string[]): boolean => wanted.every((one) => known.includes(one));

/** Whether looks know everything of a candidate that is known now, so that another one of the same thing need not be logged. */
export function areLogged(looks: readonly LoggedLook[], candidate: DebriefCandidate): boolean {
  const known = candidateOfLooks(looks);
  return (
    looks.length > 0 &&
    hasAll(known.names, candidate.names) &&
    hasAll(known.applicationIds, candidate.applicationIds) &&
    hasAll(known.persons, candidate.persons)
  );
}
