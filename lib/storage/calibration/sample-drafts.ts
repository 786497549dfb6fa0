import { isNewSample, isSameSampleContent, newSampleDraftSchema, type SampleDraft, sampleEditSchema } from '@/lib/core/calibration/sample-draft';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import type { AnyTable } from '@/lib/storage/database/interview-rows';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { readable } from '@/lib/storage/database/read-rows';
import { announceKeys, writeDirectly } from '@/lib/storage/database/write-directly';

/** The tables of half-made samples and of unsaved changes of samples. */
export const draftTables = ({ sampleDrafts, sampleEdits }: Database) => [sampleDrafts, sampleEdits] as const;

const tableNameOf = (draft: SampleDraft) => (isNewSample(draft) ? 'sampleDrafts' : 'sampleEdits');
const tableOf = (database: Database, draft: SampleDraft): AnyTable => database.table(tableNameOf(draft));

/** Changes a draft's row; the system has the change when this resolves, the disk may not. */
async function change(draft: SampleDraft, work: (rows: IDBObjectStore) => void): Promise<void> {
  const table = tableNameOf(draft);
  const write = (transaction: IDBTransaction) => {
    work(transaction.objectStore(table));
    // Without this the browser waits for the answer, and a page that ends meanwhile loses what was typed.
    transaction.commit();
  };
  await writeDirectly({ durability: 'relaxed', tables: [table], write });
  announceKeys({ [table]: [draft.id] });
}

/** Deletes a draft. */
export const deleteSampleDraft = (draft: SampleDraft): Promise<void> => change(draft, (rows) => rows.delete(draft.id));

/** Whether the interview or the sample that a draft is made of is there. */
async function hasOrigin(draft: SampleDraft): Promise<boolean> {
  const { interviews, ownSamples } = getDatabase();
  const origins = isNewSample(draft) ? interviews.where('id').equals(draft.interviewId) : ownSamples.where('id').equals(draft.sampleId);
  return (await origins.count()) > 0;
}

/**
 * Stores a draft without waiting for the disk: the system has it when this resolves. False, with nothing stored, where the interview or the sample that
 * it is made of was deleted meanwhile.
 */
export async function saveSampleDraft(draft: SampleDraft): Promise<boolean> {
  await change(draft, (rows) => rows.put(draft));
  if (await hasOrigin(draft)) return true;
  await deleteSampleDraft(draft);
  return false;
}

/** Deletes a draft that became a sample in the open transaction; what was typed since then stays. */
export async function deleteMadeDraft(database: Database, draft: SampleDraft): Promise<void> {
  const table = tableOf(database, draft);
  const read = parse(draft, await table.get(draft.id));
  if (read !== null && isSameSampleContent(read.content, draft.content)) await table.delete(draft.id);
}

const parse = (like: SampleDraft, row: unknown): SampleDraft | null =>
  (isNewSample(like) ? newSampleDraftSchema : sampleEditSchema).safeParse(row).data ?? null;

/** The drafts on every page, the one begun last first. */
export async function listSampleDrafts(): Promise<readonly SampleDraft[]> {
  const database = getDatabase();
  return database.transaction('r', draftTables(database), async () => {
    const drafts: readonly SampleDraft[] = [
      ...readable(newSampleDraftSchema, await database.sampleDrafts.toArray()),
      ...readable(sampleEditSchema, await database.sampleEdits.toArray()),
    ];
    return drafts.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  });
}

/** Gives a draft to a page; null when another page has claimed it, or it was saved or discarded meanwhile. */
export function claimSampleDraft(found: SampleDraft, page: string): Promise<SampleDraft | null> {
  const database = getDatabase('relaxed');
  return database.transaction('rw', draftTables(database), async () => {
    const table = tableOf(database, found);
    const read = parse(found, await table.get(found.id));
    if (read === null || read.page !== found.page) return null;
    const claimed = { ...read, page };
    await table.put(claimed);
    return claimed;
  });
}

const restMs = 250;

/** Calls `listener` with the drafts on every page, now and after changes by any page, until the signal aborts. */
export function observeSampleDrafts(listener: (drafts: readonly SampleDraft[]) => void, signal: AbortSignal): void {
  observeTables({ query: listSampleDrafts, tables: ['sampleDrafts', 'sampleEdits', 'interviews'], restMs }, listener, signal);
}
