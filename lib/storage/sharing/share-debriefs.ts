import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { type DebriefEntry, debriefEntrySchema } from '@/lib/core/debrief/entries';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { failure, type Result, success } from '@/lib/core/result';
import { type DebriefVersion, hasStoreId, rowOfDebrief, rowOfEntry, sharedOf } from '@/lib/core/team/debrief-rows';
import type { RowToShare } from '@/lib/core/team/row-to-share';
import type { TeamRow } from '@/lib/core/team/team-row';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { readLocalInterviews } from '@/lib/storage/debrief/local-interviews';
import { debriefTables } from '@/lib/storage/debrief/open';
import { findScorecardsFor } from '@/lib/storage/debrief/scorecards';
import { findTeamRow, listTeamRows } from '@/lib/storage/team/rows';

/** Why nothing of a debrief is shared: none of its scorecards is in the store, those that are belong to several candidates there, or its id is none. */
export type NotShared = 'no-scorecard' | 'several-candidates' | 'no-id';

/** What is to be shared of a debrief: its last version where that was not yet, and its entries, in the order in which they were written. */
export type Unshared = {
  readonly debrief: Debrief;
  readonly candidate: Result<string, NotShared>;
  readonly version: DebriefVersion | null;
  readonly entries: readonly DebriefEntry[];
};

/** What a delivery carries: the id of the debrief or plan that it belongs to, where it stands among its deliveries, and its own id. */
export type SharedPart = { readonly ofId: string; readonly id: string; readonly revision: number; readonly shared: RowToShare };

type Known = ReadonlyMap<string, TeamRow>;
const nameOf = (kind: TeamRow['kind'], id: string) => `${kind} ${id}`;

/** The candidate, as the store knows them, of those of a debrief's scorecards that are there. */
async function findCandidate(database: Database, debrief: Debrief, known: Known, here: Here): Promise<Unshared['candidate']> {
  if (!hasStoreId(debrief)) return failure('no-id');
  const settled = known.get(nameOf('debrief', debrief.id))?.candidate;
  if (settled !== undefined && settled !== null) return success(settled);
  const found = await findScorecardsFor(database, debrief, here);
  const ids = found.filter(({ data }) => !debrief.removed.includes(data.id)).map(({ data }) => data.id);
  const candidates = new Set(ids.flatMap((id) => known.get(nameOf('scorecard', id))?.candidate ?? []));
  const [first] = candidates;
  if (first === undefined) return failure('no-scorecard');
  return candidates.size === 1 ? success(first) : failure('several-candidates');
}

type Here = Awaited<ReturnType<typeof readLocalInterviews>>;
type Making = { readonly at: number; readonly newId: () => string };

/** The version that a debrief is to be shared as; null where the last one says the same. */
function versionOf(debrief: Debrief, known: Known, { at, newId }: Making): DebriefVersion | null {
  const before = known.get(nameOf('debrief', debrief.id))?.version;
  if (before === undefined) return { id: debrief.id, replaces: null, at };
  if (before.said === JSON.stringify(sharedOf(debrief))) return null;
  return { id: newId(), replaces: before.id, at: Math.max(at, before.at + 1) };
}

/** What of every debrief here is not shared yet. Call it in a transaction that reads `debriefTables`. */
async function listIn(database: Database, making: Making): Promise<readonly Unshared[]> {
  const known: Known = new Map((await listTeamRows(database)).map((row) => [nameOf(row.kind, row.id), row]));
  let here: Here | null = null;
  const written = Map.groupBy(readable(debriefEntrySchema, await database.debriefEntries.toArray()), ({ debriefId }) => debriefId);
  const unshared: Unshared[] = [];
  for (const debrief of readable(debriefSchema, await database.debriefs.toArray())) {
    const entries = (written.get(debrief.id) ?? []).filter((entry) => hasStoreId(entry) && !known.has(nameOf('entry', entry.id)));
    const version = versionOf(debrief, known, making);
    if (version === null && entries.length === 0) continue;
    here ??= await readLocalInterviews(database);
    const candidate = await findCandidate(database, debrief, known, here);
    unshared.push({ debrief, candidate, version, entries: entries.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)) });
  }
  return unshared;
}

/** What of every debrief here is not shared yet. */
export async function listUnshared(making: Making): Promise<readonly Unshared[]> {
  const database = getDatabase();
  return database.transaction('r', debriefTables(database), () => listIn(database, making));
}

/** The last place in the order of the deliveries of a debrief or plan to a destination. */
export async function lastRevision({ outbox }: Database, ofId: string, destinationId: string): Promise<number> {
  const rows = await outbox.where('[scorecardId+destinationId]').equals([ofId, destinationId]).toArray();
  return Math.max(0, ...rows.map(({ revision }) => revision));
}

const ownRow = (kind: TeamRow['kind'], id: string, candidate: string): TeamRow => ({ kind, id, candidate, state: 'own' });

async function queue(database: Database, { debrief, version, entries }: Unshared, candidate: string, sharing: Sharing): Promise<number> {
  let revision = await lastRevision(database, debrief.id, sharing.destinationId);
  const put = async (id: string, shared: RowToShare, row: TeamRow) => {
    revision += 1;
    await database.outbox.put(sharing.deliver({ ofId: debrief.id, id, revision, shared }));
    await database.teamRows.put(row);
  };
  if (version !== null) {
    const said = JSON.stringify(sharedOf(debrief));
    const { state = 'own' } = (await findTeamRow(database, 'debrief', debrief.id)) ?? {};
    const row: TeamRow = { ...ownRow('debrief', debrief.id, candidate), state, version: { id: version.id, at: version.at, said } };
    await put(version.id, rowOfDebrief(debrief, candidate, version), row);
  }
  for (const entry of entries) await put(entry.id, rowOfEntry(entry, candidate), ownRow('entry', entry.id, candidate));
  return entries.length + (version === null ? 0 : 1);
}

/** Where debriefs are shared, and the delivery of a part of one. */
export type Sharing = Making & { readonly destinationId: string; readonly deliver: (part: SharedPart) => OutboxRow };

/**
 * Queues what is not shared yet of every debrief that is about a candidate of the store, each part once and after what it refers to, in one transaction;
 * on disk when it resolves with how many deliveries it queued.
 */
export async function queueUnshared(sharing: Sharing): Promise<number> {
  const database = getDatabase();
  return database.transaction('rw', [...debriefTables(database), database.outbox], async () => {
    let count = 0;
    for (const one of await listIn(database, sharing)) if (one.candidate.ok) count += await queue(database, one, one.candidate.value, sharing);
    return count;
  });
}
