import { type HandOffField, makeHandOffFields } from '@/lib/core/mapping/hand-off';
import { makeReport, type ReportSource } from '@/lib/export/report';
import { type ExportFormat, writeFile } from '@/lib/export/write-file';
import { copyFormats, copyText, download } from '@/lib/state/app/copy-and-download';
import { findRubricOf, listLatestScorecards, listRevisions } from '@/lib/storage/scorecard/scorecards';

export type { ExportFormat } from '@/lib/export/write-file';

/** A revision of a finished scorecard that can be exported. `since` is when it was finished, ISO 8601. */
export type ExportableRevision = {
  readonly revision: number;
  readonly since: string;
  readonly reason: string | null;
  readonly source: ReportSource;
  readonly fields: readonly HandOffField[];
};

/** Every revision of an interview's scorecard with the interview's rubric, latest first; none before it is finished. */
export async function loadReportSources(interviewId: string): Promise<readonly ReportSource[]> {
  const [envelopes, rubric] = await Promise.all([listRevisions(interviewId), findRubricOf(interviewId)]);
  return envelopes.toReversed().map((envelope) => ({ envelope, rubric }));
}

/** The latest scorecard of each interview with the interview's rubric, in the order of the ids; null for an interview that is not finished. */
export const loadLatestSources = (interviewIds: readonly string[]): Promise<readonly (ReportSource | null)[]> => listLatestScorecards(interviewIds);

/** Every revision of an interview's scorecard that can be exported, latest first; none before it is finished. */
export async function loadExportableRevisions(interviewId: string): Promise<readonly ExportableRevision[]> {
  return (await loadReportSources(interviewId)).map((source) => {
    const { envelope } = source;
    const { revision, amendment } = envelope.data;
    return { revision, since: envelope.timestamp ?? '', reason: amendment?.reason ?? null, source, fields: makeHandOffFields(envelope) };
  });
}

/** Copies a scorecard to the clipboard as formatted and plain text; false when the browser refused. */
export async function copyScorecard(source: ReportSource): Promise<boolean> {
  const [{ writeRichText }, { writePlainText }] = await Promise.all([import('@/lib/export/rich-text'), import('@/lib/export/plain-text')]);
  const report = makeReport(source);
  return copyFormats({ 'text/html': writeRichText(report), 'text/plain': writePlainText(report) });
}

/** Copies a scorecard to the clipboard as Markdown; false when the browser refused. */
export async function copyMarkdown(source: ReportSource): Promise<boolean> {
  const { writeMarkdown } = await import('@/lib/export/markdown');
  return copyText(writeMarkdown(makeReport(source)));
}

/** Saves a scorecard as a file in the browser's downloads. */
export async function saveScorecard(format: ExportFormat, source: ReportSource): Promise<void> {
  const { stem, extension, type, content } = await writeFile(format, source);
  download(`${stem}.${extension}`, type, content);
}
