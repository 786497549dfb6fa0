import { nextTurn } from '@/lib/browser/next-turn';
import { safeFileName } from '@/lib/core/file-name';
import { localDay, localZone } from '@/lib/core/time/local-time';
import { type ExportFormat, writeFile } from '@/lib/export/write-file';
import { download } from '@/lib/state/app/copy-and-download';
import { exportTexts } from '@/lib/text/exports';
import { loadReportSources } from './export-scorecard';

/** The progress of an export: how many scorecards are written, of how many interviews. */
export type ExportProgress = { readonly done: number; readonly total: number };

type Settings = { readonly signal: AbortSignal; readonly onProgress: (progress: ExportProgress) => void };

/** The result of an export: how many scorecards were saved, or that it was stopped and nothing was saved. */
export type ExportOutcome = { readonly saved: number } | 'stopped';

/**
 * Saves the latest scorecards of interviews as one zip file in the browser's downloads; unfinished interviews have none. Nothing is saved when it is
 * stopped early.
 */
export async function saveMany(interviewIds: readonly string[], format: ExportFormat, { signal, onProgress }: Settings): Promise<ExportOutcome> {
  const { makeZip } = await import('@/lib/export/zip');
  const zip = makeZip();
  const total = interviewIds.length;
  let saved = 0;
  for (const [done, id] of interviewIds.entries()) {
    onProgress({ done, total });
    await nextTurn();
    if (signal.aborted) return 'stopped';
    const [latest] = await loadReportSources(id);
    if (latest === undefined) continue;
    zip.add(await writeFile(format, latest));
    saved += 1;
  }
  onProgress({ done: total, total });
  const name = safeFileName(exportTexts.manyName(localDay(new Date().toISOString(), localZone())), 'scorecards');
  if (saved > 0) download(`${name}.zip`, 'application/zip', zip.end());
  return { saved };
}
