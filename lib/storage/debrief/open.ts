import { type Blindness, type DebriefCandidate, judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';
import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { type DebriefEntry, debriefEntrySchema } from '@/lib/core/debrief/entries';
import { type SettledDebrief, settledSchema } from '@/lib/core/debrief/envelope/envelope-schema';
import { type JoinedScorecard, joinScorecards } from '@/lib/core/debrief/join-scorecards';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { listTeamRows } from '@/lib/storage/team/rows';
import { localTables, readLocalInterviews } from './local-interviews';
import { candidateOf, findScorecardsFor, scorecardTables } from './scorecards';
import { type AddableScorecard, readAddable } from './visible-scorecards';

type Closed = Extract<Blindness, { state: 'closed' }>;

/** A debrief that may be seen. */
export type VisibleDebrief = {
  readonly debrief: Debrief;
  readonly blindness: Exclude<Blindness, Closed>;
  /** All that is known of the candidate, which may be more than the debrief says. */
  readonly candidate: DebriefCandidate;
  readonly scorecards: readonly JoinedScorecard[];
  /** Those that were taken out, as far as they may be seen. */
  readonly takenOut: readonly AddableScorecard[];
  readonly entries: readonly DebriefEntry[];
  /** Each time that it was settled, the first one first. */
  readonly settled: readonly SettledDebrief[];
  /** The ids of the entries that came from the team's store. */
  readonly came: ReadonlySet<string>;
};

/** A debrief as far as it may be seen: of a closed one nothing but what closes it. */
export type OpenedDebrief = { readonly debrief: Debrief; readonly blindness: Closed } | VisibleDebrief;

/** The tables that a debrief is read from. */
export const debriefTables = (database: Database) => [
  ...localTables(database),
  ...scorecardTables(database),
  database.debriefs,
  database.debriefEntries,
  database.settledDebriefs,
  database.teamRows,
];

/** Whether a debrief is one that may be seen. */
export const isOpen = (opened: OpenedDebrief): opened is VisibleDebrief => opened.blindness.state !== 'closed';

async function readEntries({ debriefEntries }: Database, debriefId: string): Promise<readonly DebriefEntry[]> {
  return readable(debriefEntrySchema, await debriefEntries.where('debriefId').equals(debriefId).toArray());
}

async function readSettled({ settledDebriefs }: Database, debriefId: string): Promise<readonly SettledDebrief[]> {
  return readable(settledSchema, await settledDebriefs.where('[debriefId+revision]').between([debriefId, 0], [debriefId, Infinity]).toArray());
}

/** Opens a debrief as far as it may be seen. Every reading of a debrief goes through here; call it in a transaction that reads `debriefTables`. */
export async function openStored(database: Database, debrief: Debrief, here: readonly LocalInterview[]): Promise<OpenedDebrief> {
  const found = await findScorecardsFor(database, debrief, here);
  const scorecards = joinScorecards(debrief, found);
  const candidate = candidateOf(found, debrief, here);
  const blindness = judgeBlindness(candidate, here, debrief.id);
  if (blindness.state === 'closed') return { debrief, blindness };
  const [entries, settled] = [await readEntries(database, debrief.id), await readSettled(database, debrief.id)];
  const takenOut = await readAddable(database, debrief.removed, here, debrief.id);
  const came = new Set((await listTeamRows(database)).filter(({ kind, state }) => kind === 'entry' && state === 'came').map(({ id }) => id));
  return { debrief, blindness, candidate, scorecards, takenOut, entries, settled, came };
}

/** The debrief of an id as stored; null when there is none that can be read. Call it in a transaction that reads debriefs. */
export async function findStored({ debriefs }: Database, id: string): Promise<Debrief | null> {
  return readable(debriefSchema, await debriefs.where('id').equals(id).toArray())[0] ?? null;
}

/** The debrief of an id, as far as it may be seen; null when there is none. */
export async function openDebrief(id: string): Promise<OpenedDebrief | null> {
  const database = getDatabase();
  return database.transaction('r', debriefTables(database), async () => {
    const debrief = await findStored(database, id);
    return debrief === null ? null : openStored(database, debrief, await readLocalInterviews(database));
  });
}

/** A debrief in the list: of a closed one nothing but its candidate and what closes it. */
export type ListedDebrief = {
  readonly debrief: Debrief;
  readonly blindness: Blindness;
  readonly entries: readonly DebriefEntry[];
  /** The ids of its entries that others wrote and that were not shown here yet. */
  readonly unread: ReadonlySet<string>;
};

/** The debriefs that came from the team's store. */
async function listCame(database: Database): Promise<ReadonlySet<string>> {
  const rows = await listTeamRows(database);
  return new Set(rows.filter(({ kind, state }) => kind === 'debrief' && state === 'came').map(({ id }) => id));
}

/** A debrief as it is listed. Showing what others wrote is logged on the page of a debrief, so the list tells it only of those that were shown. */
function listOne(one: OpenedDebrief, shown: ReadonlySet<string>): ListedDebrief {
  const { debrief, blindness } = one;
  if (!isOpen(one)) return { debrief, blindness, entries: [], unread: new Set() };
  return { debrief, blindness, entries: one.entries, unread: shown.has(debrief.id) ? new Set() : one.came };
}

/**
 * Every debrief, the latest first; those that are closed without entries. A closed one that came from the team's store is left out: it would tell that
 * another interviewer has finished.
 */
export async function listDebriefs(): Promise<readonly ListedDebrief[]> {
  const database = getDatabase();
  return database.transaction('r', [...debriefTables(database), database.looks], async () => {
    const here = await readLocalInterviews(database);
    const shown = new Set((await database.looks.toCollection().primaryKeys()).map(([of]) => of));
    const debriefs = readable(debriefSchema, await database.debriefs.toArray());
    const opened: OpenedDebrief[] = [];
    for (const debrief of debriefs) opened.push(await openStored(database, debrief, here));
    const came = await listCame(database);
    return opened
      .filter((one) => isOpen(one) || !came.has(one.debrief.id))
      .map((one) => listOne(one, shown))
      .toSorted((a, b) => b.debrief.createdAt - a.debrief.createdAt || (a.debrief.id < b.debrief.id ? -1 : 1));
  });
}
