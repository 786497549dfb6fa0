import * as z from 'zod/mini';
import { type TeamRow, teamRowSchema } from '@/lib/core/team/team-row';
import { deleteRows } from '@/lib/storage/bare/change-rows';
import { type BareTable, inTransaction } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';
import { placeKey } from './place';
import { removeShared, sharedTables } from './remove-shared';

type OpenTable = (name: string) => BareTable;

/** The tables that hold what came from the team's store. */
const tablesFromStore = ['received', 'plans', 'debriefs', 'debriefEntries', 'teamRows', 'teamInbox', ...sharedTables];

/** What is looked at of a received scorecard: whether it came from the store, and its candidate's id there. */
const receivedFromStore = z.object({
  scorecardId: z.string(),
  source: z.object({ kind: z.literal('store'), candidate: z.exactOptional(z.string()) }),
});
type ReceivedFromStore = z.infer<typeof receivedFromStore>;
const waitingSchema = z.object({ key: z.string(), candidate: z.nullable(z.string()) });

/** Whether a row can be read, and `isMeant` is true for what was read. */
const readAnd =
  <Row>(schema: z.ZodMiniType<Row>, isMeant: (row: Row) => boolean) =>
  (stored: unknown): boolean =>
    readable(schema, [stored]).some(isMeant);

const deleteReceived = (open: OpenTable, isMeant: (row: ReceivedFromStore) => boolean) =>
  deleteRows(open('received'), readAnd(receivedFromStore, isMeant));

const idsOf = (rows: readonly TeamRow[], kind: TeamRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id);

/** Removes plans, entries and debriefs that came from the store, by what is known of them; a debrief in which something was written here stays. */
async function removeWhatCame(open: OpenTable, rows: readonly TeamRow[]): Promise<void> {
  const came = rows.filter(({ state }) => state === 'came');
  const [plans, entries, debriefs] = [open('plans'), open('debriefEntries'), open('debriefs')];
  for (const id of idsOf(came, 'plan')) plans.delete(id);
  for (const id of idsOf(came, 'entry')) entries.delete(id);
  for (const id of idsOf(came, 'debrief')) {
    if ((await entries.by('debriefId').count(IDBKeyRange.only(id))) === 0) debriefs.delete(id);
  }
  await removeShared(open, came);
}

const listTeamRows = async (open: OpenTable): Promise<readonly TeamRow[]> => readable(teamRowSchema, await open('teamRows').rows(null));

function deleteTeamRows(open: OpenTable, rows: readonly TeamRow[]): void {
  const table = open('teamRows');
  for (const { kind, id } of rows) table.delete([kind, id]);
}

/** What was erased in the team's store: everything about a candidate by the store's id, or one scorecard. */
type ErasedThere = { readonly candidate: string | null; readonly scorecardId: string | null };

/** Removes what was erased in the team's store from what came from it, in one transaction; on disk when it resolves. */
export async function removeErased(erased: readonly ErasedThere[]): Promise<void> {
  if (erased.length === 0) return;
  const candidates = new Set(erased.flatMap(({ candidate }) => candidate ?? []));
  const scorecards = new Set(erased.flatMap(({ scorecardId }) => scorecardId ?? []));
  const isOf = (candidate: string | null) => candidate !== null && candidates.has(candidate);
  const remove = async (open: OpenTable) => {
    await deleteReceived(open, ({ scorecardId, source }) => scorecards.has(scorecardId) || isOf(source.candidate ?? null));
    const rows = (await listTeamRows(open)).filter(({ kind, id, candidate }) => isOf(candidate) || (kind === 'scorecard' && scorecards.has(id)));
    await removeWhatCame(open, rows);
    deleteTeamRows(
      open,
      rows.filter(({ state }) => state === 'came'),
    );
    const isErased = readAnd(waitingSchema, ({ candidate, key }) => isOf(candidate) || scorecards.has(key.split(' ')[1] ?? ''));
    await deleteRows(open('teamInbox'), isErased);
  };
  await inTransaction({ tables: tablesFromStore, mode: 'readwrite' }, remove, undefined);
}

/**
 * Removes all that came from the team's store and nothing else, in one transaction; on disk when it resolves. One's own scorecards, those from files,
 * debriefs that were begun here, and what was written or rated here stay. What was deleted here does not come back.
 */
export async function removeAllFromStore(): Promise<void> {
  const remove = async (open: OpenTable) => {
    await deleteReceived(open, () => true);
    const rows = await listTeamRows(open);
    await removeWhatCame(open, rows);
    deleteTeamRows(
      open,
      rows.filter(({ state }) => state !== 'gone'),
    );
    const inbox = open('teamInbox');
    for (const key of await inbox.keys(null)) inbox.delete(key);
    open('meta').delete(placeKey);
  };
  await inTransaction({ tables: [...tablesFromStore, 'meta'], mode: 'readwrite' }, remove, undefined);
}
