import { type OwnSample, ownSampleSchema } from '@/lib/core/calibration/own-sample';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { readable } from '@/lib/storage/database/read-rows';

/** Every sample of one's own that can be read, by title. */
export async function listOwnSamples(): Promise<readonly OwnSample[]> {
  const rows: readonly OwnSample[] = readable(ownSampleSchema, await getDatabase().ownSamples.toArray());
  return rows.toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Stores a sample, new or edited; on disk when it resolves. */
export async function saveOwnSample(sample: OwnSample): Promise<void> {
  await getDatabase().ownSamples.put(ownSampleSchema.parse(wellFormedTexts(sample)));
}

/** Deletes a sample; on disk when it resolves. */
export async function deleteOwnSample(id: string): Promise<void> {
  await getDatabase().ownSamples.delete(id);
}

const restMs = 250;

/** Calls `listener` with every sample of one's own, now and after changes by any page, until the signal aborts. */
export function observeOwnSamples(listener: (samples: readonly OwnSample[]) => void, signal: AbortSignal): void {
  observeTables({ query: listOwnSamples, tables: ['ownSamples'], restMs }, listener, signal);
}
