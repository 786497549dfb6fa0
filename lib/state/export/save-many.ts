import { createPace } from '@/lib/browser/pace';
import { safeFileName } from '@/lib/core/file-name';
import { localDay, localZone } from '@/lib/core/time/local-time';
import { type ExportFormat, loadWriter } from '@/lib/export/write-file';
import { download } from '@/lib/state/app/copy-and-download';
import { exportTexts } from '@/lib/text/exports';
import { loadLatestSources } from './export-scorecard';

/** The progress of an export: how many scorecards are written, of how many interviews. */
export type ExportProgress = { readonly done: number; readonly total: number };

/** `onProgress` is called at the beginning, at the end, and about ten times a second between. */
type Settings = { readonly signal: AbortSignal; readonly onProgress: (progress: ExportProgress) => void };

/** The result of an export: how many scorecards were saved, or that it was stopped and nothing was saved. */
export type ExportOutcome = { readonly saved: number } | 'stopped';

/** How many scorecards are read together: reading them keeps the page busy for some milliseconds. */
const readTogether = 10;

type Sources = Awaited<ReturnType<typeof loadLatestSources>>;

/** Reads scorecards in groups, the next group while the one before is written; each with the number of interviews before it. */
async function* readGroups(interviewIds: readonly string[]): AsyncGenerator<readonly [number, Sources]> {
  const read = (first: number) => loadLatestSources(interviewIds.slice(first, first + readTogether));
  let next = read(0);
  for (let first = 0; first < interviewIds.length; first += readTogether) {
    const sources = await next;
    next = read(first + readTogether);
    // A reading that fails after the last group was used is nobody's: the next turn of the loop awaits every other one.
    next.catch(() => undefined);
    yield [first, sources];
  }
}

/**
 * Saves the latest scorecards of interviews as one zip file in the browser's downloads; unfinished interviews have none. Nothing is saved when it is
 * stopped early.
 */
export async function saveMany(interviewIds: readonly string[], format: ExportFormat, { signal, onProgress }: Settings): Promise<ExportOutcome> {
  const total = interviewIds.length;
  const pace = createPace((done) => onProgress({ done, total }));
  await pace(0);
  const [{ makeZip }, write] = await Promise.all([import('@/lib/export/zip'), loadWriter(format)]);
  const zip = makeZip();
  let saved = 0;
  for await (const [first, sources] of readGroups(interviewIds)) {
    for (const [at, source] of sources.entries()) {
      await pace(first + at);
      if (signal.aborted) return 'stopped';
      if (source === null) continue;
      zip.add(await write(source));
      saved += 1;
    }
  }
  onProgress({ done: total, total });
  const name = safeFileName(exportTexts.manyName(localDay(new Date().toISOString(), localZone())), 'scorecards');
  if (saved > 0) download(`${name}.zip`, 'application/zip', zip.end());
  return { saved };
}
