import * as z from 'zod/mini';
import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { failure, type Result, success } from '@/lib/core/result';
import { couldBeNameOf } from '@/lib/core/text/names';
import type { AskStore } from '@/lib/team/ask-store';
import { teamCandidateTexts as texts } from '@/lib/text/destinations/team-store';
import { describeStoreProblem } from '@/lib/text/team/problems';

const rowsSchema = z.array(z.object({ id: z.string(), name: z.string(), application_ids: z.array(z.string()) }));
const most = 200;
const shown = 20;

/** The longest word of a name, by which the store is searched; '' without one. */
const longestWord = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/**
 * The candidates of the store whom a name could mean, and somebody new. Nobody is taken by the name alone: a new one is chosen by itself only where
 * the store has nobody of that name.
 */
export async function findStoreCandidates({ name, email }: TargetQuery, ask: AskStore): Promise<Result<readonly Target[], string>> {
  const typed = name ?? email ?? '';
  const filter = longestWord(typed) === '' ? '' : `&name=ilike.*${encodeURIComponent(longestWord(typed))}*`;
  const answer = await ask({ method: 'GET', path: `/candidates?select=id,name,application_ids${filter}&order=updated_seq.desc&limit=${most}` });
  if (!answer.ok) return failure(describeStoreProblem(answer.reason));
  const rows = rowsSchema.safeParse(answer.value);
  if (!rows.success) return failure(describeStoreProblem('unreadable'));
  const known = rows.data
    .filter((row) => couldBeNameOf(typed, row.name))
    .slice(0, shown)
    .map(({ id, name: own, application_ids: ids }): Target => ({ label: texts.withApplications(own, ids), ids: { candidate: id }, by: null }));
  const fresh: Target = { label: texts.fresh, ids: { candidate: crypto.randomUUID() }, by: known.length === 0 ? 'name' : null };
  return success([...known, fresh]);
}
