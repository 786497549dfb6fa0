import { type OwnSample, ownSampleSchema } from '@/lib/core/calibration/own-sample';
import { isSameSample, type SampleDraft, type SampleEdit, sampleEditSchema } from '@/lib/core/calibration/sample-draft';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { readable } from '@/lib/storage/database/read-rows';
import { deleteMadeDraft, draftTables } from './sample-drafts';

/** Every sample of one's own that can be read, by title. */
export async function listOwnSamples(): Promise<readonly OwnSample[]> {
  const rows: readonly OwnSample[] = readable(ownSampleSchema, await getDatabase().ownSamples.toArray());
  return rows.toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Stores a sample, new or edited; on disk when it resolves. */
export async function saveOwnSample(sample: OwnSample): Promise<void> {
  await getDatabase().ownSamples.put(ownSampleSchema.parse(wellFormedTexts(sample)));
}

const inTransaction = <Value>(work: (database: Database) => Promise<Value>): Promise<Value> => {
  const database = getDatabase();
  return database.transaction('rw', [database.ownSamples, ...draftTables(database)], () => work(database));
};

/** Whether a sample is stored as it is given. */
async function isAsStored({ ownSamples }: Database, sample: OwnSample): Promise<boolean> {
  const [stored] = readable(ownSampleSchema, await ownSamples.where('id').equals(sample.id).toArray());
  return stored !== undefined && isSameSample(stored, sample);
}

/** What a sample is made of: the sample that it takes the place of, and its draft; null for none. */
export type MadeOf = { readonly base: OwnSample | null; readonly draft: SampleDraft | null };

/**
 * Stores a sample and deletes the draft that it was made of, in one transaction; on disk when it resolves. False, with nothing changed, where the
 * sample that it takes the place of was changed or deleted meanwhile.
 */
export async function makeOwnSample(sample: OwnSample, { base, draft }: MadeOf): Promise<boolean> {
  const made = ownSampleSchema.parse(wellFormedTexts(sample));
  return inTransaction(async (database) => {
    if (base !== null && !(await isAsStored(database, base))) return false;
    await database.ownSamples.put(made);
    if (draft !== null) await deleteMadeDraft(database, draft);
    return true;
  });
}

const editsOf = ({ sampleEdits }: Database, id: string) => sampleEdits.filter(({ sampleId }) => sampleId === id);

/** Deletes a sample that was just made; on disk when it resolves. False, with nothing changed, where it was changed, or changes of it are under way. */
export function takeBackOwnSample(sample: OwnSample): Promise<boolean> {
  return inTransaction(async (database) => {
    if (!(await isAsStored(database, sample)) || (await editsOf(database, sample.id).count()) > 0) return false;
    await database.ownSamples.delete(sample.id);
    return true;
  });
}

/** Deletes a sample with its unsaved changes, which are returned; on disk when it resolves. */
export function deleteOwnSample(id: string): Promise<readonly SampleEdit[]> {
  return inTransaction(async (database) => {
    const edits = readable(sampleEditSchema, await editsOf(database, id).toArray());
    await editsOf(database, id).delete();
    await database.ownSamples.delete(id);
    return edits;
  });
}

/** Restores a deleted sample with its unsaved changes; on disk when it resolves. */
export function restoreOwnSample(sample: OwnSample, edits: readonly SampleEdit[]): Promise<void> {
  return inTransaction(async (database) => {
    await database.ownSamples.put(sample);
    await database.sampleEdits.bulkPut([...edits]);
  });
}

const restMs = 250;

/** Calls `listener` with every sample of one's own, now and after changes by any page, until the signal aborts. */
export function observeOwnSamples(listener: (samples: readonly OwnSample[]) => void, signal: AbortSignal): void {
  observeTables({ query: listOwnSamples, tables: ['ownSamples'], restMs }, listener, signal);
}
