import type { RowEdits } from '@/lib/storage/database/changes';
import { runCommand } from '@/lib/storage/database/command';

/** Rates as not assessed those of some dimensions that have no rating, in one change of the history; null where all have one. */
export const leaveUnassessed = (interviewId: string, dimensions: readonly string[], at: number) =>
  runCommand(interviewId, at, async (database) => {
    const known = await Promise.all(dimensions.map((dimension) => database.ratings.get([interviewId, dimension])));
    const open = dimensions.filter((_, index) => known[index] === undefined);
    const edits = open.map(
      (dimension): RowEdits => ({ table: 'ratings', before: null, after: { interviewId, dimension, value: 'not-assessed', ratedAt: at } }),
    );
    return edits.length === 0 ? null : { command: 'leaveUnassessed', table: 'several', edits };
  });
