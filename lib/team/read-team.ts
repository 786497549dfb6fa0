import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import type { InboxRow } from '@/lib/core/team/inbox-row';
import { firstPlace, type TeamPlace } from '@/lib/core/team/place';
import type { StoreProblem } from '@/lib/core/team/reading';
import type { AskStore } from './ask-store';
import { askedAfter, type Cursor, findUnseen, moveCursor, noCursor } from './cursor';
import { blindTables, type FollowedTable, openTables, planTable } from './followed-tables';
import { type NumberedTable, readNumbered } from './read-numbered';
import { readNewRows, readRowsAbout } from './read-rows';

/** Why nothing was read: the store gave no answer, or who is signed in is no member. */
export type ReadProblem = StoreProblem | 'no-member';

/** Who is signed in at a store, and in which role. */
export type TeamMember = { readonly email: string; readonly role: string };

/** What was erased in a store: all about a candidate, or one scorecard. */
export type TeamErasure = { readonly candidate: string | null; readonly scorecardId: string | null };

/** What a device has not seen yet, and the place from which it reads on once all of it is stored. */
export type TeamNews = {
  readonly member: TeamMember;
  readonly rows: readonly InboxRow[];
  readonly erasures: readonly TeamErasure[];
  readonly place: TeamPlace;
  /** Whether the store lacks tables that this version reads: an earlier one has made it. */
  readonly isOlder: boolean;
};

const numbered = { id: z.string(), updated_seq: z.int() };
const erasureRow = z.object({ ...numbered, candidate: z.nullable(z.string()), scorecard_id: z.nullable(z.string()) });
const erasures: NumberedTable<z.infer<typeof erasureRow>> = { name: 'erasures', columns: 'id,candidate,scorecard_id,updated_seq', row: erasureRow };

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

/** Something that opens up for this member, by its id: a candidate, or a session of a calibration. */
type Opened = { readonly what: FollowedTable['about']; readonly id: string };

/** What was read of tables, what opened up by what this member wrote, and the tables of which not everything was asked for. */
type Followed = {
  readonly rows: readonly InboxRow[];
  readonly opened: readonly Opened[];
  readonly partial: readonly FollowedTable[];
  readonly cursors: TeamPlace['cursors'];
  readonly isOlder: boolean;
};

async function followTables(
  ask: AskStore,
  tables: readonly FollowedTable[],
  place: TeamPlace,
  email: string,
): Promise<Result<Followed, StoreProblem>> {
  const rows: InboxRow[] = [];
  const opened: Opened[] = [];
  const partial: FollowedTable[] = [];
  const cursors: Record<string, Cursor> = {};
  let isOlder = false;
  for (const table of tables) {
    const read = await readNewRows(ask, table, place.cursors[table.name] ?? noCursor);
    if (!read.ok && table.isLater && read.reason === 'not-set-up') {
      isOlder = true;
      continue;
    }
    if (!read.ok) return read;
    rows.push(...read.value.rows);
    opened.push(...read.value.unseen.filter(({ by }) => by === email).map(({ about: id }) => ({ what: table.about, id })));
    if (!read.value.isWhole) partial.push(table);
    cursors[table.name] = read.value.cursor;
  }
  return success({ rows, opened, partial, cursors, isOlder });
}

/** Everything that this member may see in some tables about what opened up. */
async function readOpened(
  ask: AskStore,
  opened: readonly Opened[],
  tables: readonly FollowedTable[],
): Promise<Result<readonly InboxRow[], StoreProblem>> {
  const rows: InboxRow[] = [];
  for (const table of tables) {
    for (const id of new Set(opened.filter(({ what }) => what === table.about).map((one) => one.id))) {
      const read = await readRowsAbout(ask, table, id);
      if (!read.ok) return read;
      rows.push(...read.value);
    }
  }
  return success(rows);
}

/**
 * Reads of a store what its member may see and this device has not seen. After a change of role everything is read again. What is about a candidate is
 * read once from the beginning after this member has finished a scorecard of theirs, and after a change of a plan: it became visible far below the cursor.
 * So are the answers of a session after this member has finished theirs.
 */
export async function readTeam(ask: AskStore, before: TeamPlace): Promise<Result<TeamNews, ReadProblem>> {
  const member = await findMember(ask);
  if (!member.ok) return member;
  const place = before.role === member.value.role ? before : firstPlace(before.storeId);
  const plans = await readNewRows(ask, planTable, place.cursors.plans ?? noCursor);
  if (!plans.ok) return plans;
  const read = await followTables(ask, [...openTables, ...blindTables], place, member.value.email);
  if (!read.ok) return read;
  const planned = plans.value.rows.flatMap(({ candidate }): readonly Opened[] => (candidate === null ? [] : [{ what: 'candidate', id: candidate }]));
  const whole = await readOpened(ask, [...read.value.opened, ...planned], read.value.partial);
  if (!whole.ok) return whole;
  // Last, so that what was erased while the rest was read is removed too.
  const erased = await follow(ask, erasures, place.cursors.erasures ?? noCursor);
  if (!erased.ok) return erased;
  return success({
    member: member.value,
    isOlder: read.value.isOlder,
    rows: [...new Map([...plans.value.rows, ...read.value.rows, ...whole.value].map((row) => [`${row.table} ${row.key}`, row])).values()],
    erasures: erased.value.rows.map(({ candidate, scorecard_id: scorecardId }) => ({ candidate, scorecardId })),
    place: {
      storeId: before.storeId,
      role: member.value.role,
      cursors: { ...read.value.cursors, plans: plans.value.cursor, erasures: erased.value.cursor },
    },
  });
}
