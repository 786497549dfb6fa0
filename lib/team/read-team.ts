import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import { firstPlace, type TeamPlace } from '@/lib/core/team/place';
import type { StoreProblem } from '@/lib/core/team/reading';
import type { AskStore } from './ask-store';
import { askedAfter, type Cursor, findUnseen, moveCursor } from './cursor';
import { type NumberedTable, readNumbered } from './read-numbered';
import { readCandidateScorecards, readNewScorecards } from './read-scorecards';
import { type StoreScorecard, scorecardKey } from './scorecard-rows';

/** Why nothing was read: the store gave no answer, or who is signed in is no member. */
export type ReadProblem = StoreProblem | 'no-member';

/** Who is signed in at a store, and in which role. */
export type TeamMember = { readonly email: string; readonly role: string };

/** What was erased in a store: all about a candidate, or one scorecard. */
export type TeamErasure = { readonly candidate: string | null; readonly scorecardId: string | null };

/** What a device has not seen yet, and the place from which it reads on once all of it is stored. */
export type TeamNews = {
  readonly member: TeamMember;
  readonly scorecards: readonly StoreScorecard[];
  /** How many scorecards could not be read. */
  readonly unreadable: number;
  readonly erasures: readonly TeamErasure[];
  readonly place: TeamPlace;
};

const numbered = { id: z.string(), updated_seq: z.int() };
const erasureRow = z.object({ ...numbered, candidate: z.nullable(z.string()), scorecard_id: z.nullable(z.string()) });
const planRow = z.object({ ...numbered, candidate: z.nullable(z.uuid()) });
const erasures: NumberedTable<z.infer<typeof erasureRow>> = { name: 'erasures', columns: 'id,candidate,scorecard_id,updated_seq', row: erasureRow };
const plans: NumberedTable<z.infer<typeof planRow>> = { name: 'plans', columns: 'id,candidate,updated_seq', row: planRow };

/** The rows of a table that were added or changed since the cursor, and the cursor after them. */
async function follow<Row extends { readonly id: string; readonly updated_seq: number }>(ask: AskStore, table: NumberedTable<Row>, cursor: Cursor) {
  const read = await readNumbered(ask, table, askedAfter(cursor));
  if (!read.ok) return read;
  const found = read.value.map((row) => ({ key: row.id, number: row.updated_seq }));
  const fresh = new Set(findUnseen(cursor, found).map(({ number }) => number));
  return success({ rows: read.value.filter(({ updated_seq: number }) => fresh.has(number)), cursor: moveCursor(cursor, found) });
}

/** Who is signed in. */
async function findMember(ask: AskStore): Promise<Result<TeamMember, ReadProblem>> {
  const role = await ask({ method: 'POST', path: '/rpc/member_role', body: {} });
  if (!role.ok) return role;
  const email = await ask({ method: 'POST', path: '/rpc/member', body: {} });
  if (!email.ok) return email;
  if (role.value === null) return failure('no-member');
  const read = z.object({ role: z.string(), email: z.string() }).safeParse({ role: role.value, email: email.value });
  return read.success ? success(read.data) : failure('unreadable');
}

/**
 * Reads of a store what its member may see and this device has not seen. After a change of role everything is read again. A candidate's scorecards are
 * read once from the beginning after this member has finished one of theirs, and after a change of a plan: others' became visible far below the cursor.
 */
export async function readTeam(ask: AskStore, before: TeamPlace): Promise<Result<TeamNews, ReadProblem>> {
  const member = await findMember(ask);
  if (!member.ok) return member;
  const place = before.role === member.value.role ? before : firstPlace(before.storeId);
  const changedPlans = await follow(ask, plans, place.plans);
  if (!changedPlans.ok) return changedPlans;
  const read = await readNewScorecards(ask, place.scorecards);
  if (!read.ok) return read;
  const own = read.value.unseen.filter(({ interviewer }) => interviewer === member.value.email).map(({ candidate }) => candidate);
  const opened = read.value.isWhole ? [] : [...own, ...changedPlans.value.rows.flatMap(({ candidate }) => candidate ?? [])];
  const found = new Map(read.value.rows.map((row) => [scorecardKey(row), row]));
  let { unreadable } = read.value;
  for (const candidate of new Set(opened)) {
    const whole = await readCandidateScorecards(ask, candidate);
    if (!whole.ok) return whole;
    for (const row of whole.value.rows) found.set(scorecardKey(row), row);
    unreadable = Math.max(unreadable, whole.value.unreadable);
  }
  // Last, so that what was erased while the rest was read is removed too.
  const erased = await follow(ask, erasures, place.erasures);
  if (!erased.ok) return erased;
  return success({
    member: member.value,
    scorecards: [...found.values()],
    unreadable,
    erasures: erased.value.rows.map(({ candidate, scorecard_id: scorecardId }) => ({ candidate, scorecardId })),
    place: {
      storeId: before.storeId,
      role: member.value.role,
      scorecards: read.value.cursor,
      plans: changedPlans.value.cursor,
      erasures: erased.value.cursor,
    },
  });
}
