import { browser } from '@/lib/browser/browser';
import { nextTurn } from '@/lib/browser/next-turn';
import { makeReport, type ReportSource, type ScorecardReport } from '@/lib/export/report';
import { loadLatestSources, loadReportSources } from './export-scorecard';

export type { ScorecardReport } from '@/lib/export/report';

/** What to print: one revision of one interview's scorecard, or the latest of several. */
export type PrintRequest = { readonly interviewIds: readonly string[]; readonly revision: number | null };

/** The address of the page that prints scorecards, for the extension's own pages. */
export function printAddress({ interviewIds, revision }: PrintRequest): string {
  const fields = new URLSearchParams({ interviews: interviewIds.join(','), ...(revision !== null && { revision: String(revision) }) });
  return `/print.html#${fields}`;
}

/** Reads what to print from the address of a print page. */
export function readPrintAddress(hash: string): PrintRequest {
  const fields = new URLSearchParams(hash.slice(1));
  const revision = Number(fields.get('revision') ?? Number.NaN);
  const interviewIds = (fields.get('interviews') ?? '').split(',').filter((id) => id !== '');
  return { interviewIds, revision: Number.isInteger(revision) ? revision : null };
}

/** Opens the page that prints scorecards in a tab of its own. */
export async function openPrint(request: PrintRequest): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(printAddress(request)) });
}

/** Receives how many of the interviews were read; stops the reading when its signal aborts. */
export type PrintWatch = { readonly signal: AbortSignal; readonly onProgress: (done: number) => void };

/** How many scorecards are read together. */
const readTogether = 10;

const loadRevisions = (ids: readonly string[], revision: number): Promise<readonly (ReportSource | null)[]> =>
  Promise.all(ids.map(async (id) => (await loadReportSources(id)).find(({ envelope }) => envelope.data.revision === revision) ?? null));

/** The scorecards to print, in the given order; unfinished interviews have none. Throws the signal's reason when it aborts. */
export async function loadReports({ interviewIds, revision }: PrintRequest, { signal, onProgress }: PrintWatch): Promise<readonly ScorecardReport[]> {
  const reports: ScorecardReport[] = [];
  for (let first = 0; first < interviewIds.length; first += readTogether) {
    const ids = interviewIds.slice(first, first + readTogether);
    const sources = revision === null ? await loadLatestSources(ids) : await loadRevisions(ids, revision);
    signal.throwIfAborted();
    reports.push(...sources.flatMap((source) => (source === null ? [] : makeReport(source))));
    onProgress(first + ids.length);
    await nextTurn();
  }
  return reports;
}
