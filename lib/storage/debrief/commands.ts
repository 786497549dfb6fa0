import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { type DebriefEntry, debriefEntrySchema, type Settlement } from '@/lib/core/debrief/entries';
import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { failure, type Result, success } from '@/lib/core/result';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { deletePrepared, savePrepared } from '@/lib/storage/prepared/prepared';
import { deleteRecorded, type RecordedDraft } from './drafts';
import { readLocalInterviews } from './local-interviews';
import { debriefTables, findStored, isOpen, openStored, type VisibleDebrief } from './open';

/**
 * Why a debrief was not changed: it is gone, it is closed until one's own interview is finished, or something was changed meanwhile, such as the entry
 * to replace.
 */
export type DebriefRefusal = 'gone' | 'closed' | 'changed';

/** Runs a command on a debrief that may be seen, in one transaction; on disk when it resolves. */
async function change(
  id: string,
  work: (database: Database, opened: VisibleDebrief) => Promise<DebriefRefusal | null>,
): Promise<Result<null, DebriefRefusal>> {
  const database = getDatabase();
  const refusal = await database.transaction('rw', [...debriefTables(database), database.debriefDrafts, database.outbox], async () => {
    const debrief = await findStored(database, id);
    if (debrief === null) return 'gone' as const;
    const opened = await openStored(database, debrief, await readLocalInterviews(database));
    return isOpen(opened) ? work(database, opened) : ('closed' as const);
  });
  return refusal === null ? success(null) : failure(refusal);
}

/** Stores a new debrief; on disk when it resolves. Throws when it is invalid or exists. */
export async function createDebrief(debrief: Debrief): Promise<void> {
  await getDatabase().debriefs.add(debriefSchema.parse(wellFormedTexts(debrief)));
}

/** Removes a debrief that was just created, and nothing else; on disk when it resolves. 'changed' when something was written in it. */
export function removeNewDebrief(id: string): Promise<Result<null, DebriefRefusal>> {
  return change(id, async (database, { entries }) => {
    const drafts = await database.debriefDrafts.filter(({ debriefId }) => debriefId === id).count();
    if (entries.length > 0 || drafts > 0) return 'changed';
    await database.debriefs.delete(id);
    return null;
  });
}

/** What of a debrief can be changed. */
export type DebriefFields = Partial<Pick<Debrief, 'candidate' | 'added' | 'removed'>>;

/** Changes a debrief's candidate or its scorecards to what `changed` makes of the stored one; on disk when it resolves. */
export function changeDebrief(id: string, changed: (stored: Debrief) => DebriefFields): Promise<Result<null, DebriefRefusal>> {
  return change(id, async (database, { debrief }) => {
    await database.debriefs.put(debriefSchema.parse(wellFormedTexts({ ...debrief, ...changed(debrief) })));
    return null;
  });
}

/** Whether an entry replaces none, or one that is there and was not replaced meanwhile. */
const isUpToDate = ({ replaces }: DebriefEntry, entries: readonly DebriefEntry[]): boolean =>
  replaces === null || (entries.some(({ id }) => id === replaces) && !entries.some((one) => one.replaces === replaces));

/** Adds an entry, and in the same transaction deletes the unsaved text that it was made from, and does what belongs to it. */
const add = (entry: DebriefEntry, draft: RecordedDraft | null, withIt: () => Promise<void>) =>
  change(entry.debriefId, async (database, { entries }) => {
    if (!isUpToDate(entry, entries)) return 'changed';
    await database.debriefEntries.add(debriefEntrySchema.parse(wellFormedTexts(entry)));
    if (draft !== null) await deleteRecorded(database, draft);
    await withIt();
    return null;
  });

/**
 * Adds an entry to a debrief, and deletes the unsaved text that it was made from, null for none; on disk when it resolves. 'changed' when the entry that
 * it replaces is missing or was replaced meanwhile.
 */
export const addDebriefEntry = (entry: DebriefEntry, draft: RecordedDraft | null = null): Promise<Result<null, DebriefRefusal>> =>
  add(entry, draft, async () => undefined);

/** What a settlement is stored with: the follow-up interview that it prepares and the unsaved text that it was made from, null for none. */
export type SettlementParts = { readonly prepared: Prepared | null; readonly draft: RecordedDraft | null };

/** Adds a settlement with its parts in one transaction; on disk when it resolves. */
export const addSettlement = (entry: Settlement, { prepared, draft }: SettlementParts): Promise<Result<null, DebriefRefusal>> =>
  add(entry, draft, async () => (prepared === null ? undefined : savePrepared(prepared)));

/** Adds the entry that takes a settlement's place, and deletes the follow-up interview that it prepared, in one transaction. */
export const takeBackSettlement = (entry: DebriefEntry, { preparedId }: Settlement): Promise<Result<null, DebriefRefusal>> =>
  add(entry, null, async () => (preparedId === null ? undefined : deletePrepared(preparedId)));

/** A debrief that is settled: its envelope, the ids of all entries that it was made from, and the deliveries of it. */
export type Settling = { readonly envelope: DebriefEnvelope; readonly entryIds: readonly string[]; readonly rows: readonly OutboxRow[] };

const same = (one: readonly string[], other: readonly string[]): boolean => one.toSorted().join('\n') === other.toSorted().join('\n');

const nameRevision = ({ id, revision }: { readonly id: string; readonly revision: number }) => `${id} ${revision}`;
const nameOfData = ({ data }: { readonly data: { readonly id: string; readonly revision: number } }) => nameRevision(data);

/**
 * Stores a settled debrief and its deliveries in one transaction; on disk when it resolves. 'changed' when scorecards or entries are others than those
 * that its envelope was made from, or it was settled meanwhile.
 */
export function settleDebrief({ envelope, entryIds, rows }: Settling): Promise<Result<null, DebriefRefusal>> {
  const { id: debriefId, revision, scorecards, takenOut } = envelope.data;
  return change(debriefId, async (database, opened) => {
    const isSame =
      revision === (opened.settled.at(-1)?.revision ?? 0) + 1 &&
      same(
        entryIds,
        opened.entries.map(({ id }) => id),
      ) &&
      same(scorecards.map(nameRevision), opened.scorecards.map(nameOfData)) &&
      same(takenOut.map(nameRevision), opened.takenOut.map(nameOfData));
    if (!isSame) return 'changed';
    await database.settledDebriefs.add({ debriefId, revision, body: JSON.stringify(envelope) });
    await database.outbox.bulkAdd([...rows]);
    return null;
  });
}
