import { type HandOffField, makeHandOffFields } from '@/lib/core/mapping/hand-off';
import { makeReport, type ReportSource } from '@/lib/export/report';
import { type ExportFormat, writeFile } from '@/lib/export/write-file';
import { copyFormats, copyText, download } from '@/lib/state/app/copy-and-download';
import { findRubricOf, listRevisions } from '@/lib/storage/scorecard/scorecards';

export type { ExportFormat } from '@/lib/export/write-file';

/** A revision of a finished scorecard to take away. `since` is when it was finished, ISO 8601. */
export type ExportableRevision = {
  readonly revision: number;
  readonly since: string;
  readonly reason: string | null;
  readonly source: ReportSource;
  readonly fields: readonly HandOffField[];
};

/** Every revision of an interview's scorecard with the rubric that the interview keeps, the latest first; none before it is finished. */
export async function loadReportSources(interviewId: string): Promise<readonly ReportSource[]> {
  const [envelopes, rubric] = await Promise.all([listRevisions(interviewId), findRubricOf(interviewId)]);
  return envelopes.toReversed().map((envelope) => ({ envelope, rubric }));
}

/** Every revision of an interview's scorecard to take away, the latest first; none before it is finished. */
export async function loadExportableRevisions(interviewId: string): Promise<readonly ExportableRevision[]> {
  return (await loadReportSources(interviewId)).map((source) => {
    const { envelope } = source;
    const { revision, amendment } = envelope.data;
    return { revision, since: envelope.timestamp ?? '', reason: amendment?.reason ?? null, source, fields: makeHandOffFields(envelope) };
  });
}

/** Puts a scorecard on the clipboard as formatted and as plain text; false when the browser would not. */
export async function copyScorecard(source: ReportSource): Promise<boolean> {
  const [{ writeRichText }, { writePlainText }] = await Promise.all([import('@/lib/export/rich-text'), import('@/lib/export/plain-text')]);
  const report = makeReport(source);
  return copyFormats({ 'text/html': writeRichText(report), 'text/plain': writePlainText(report) });
}

/** Puts a scorecard on the clipboard as Markdown; false when the browser would not. */
export async function copyMarkdown(source: ReportSource): Promise<boolean> {
  const { writeMarkdown } = await import('@/lib/export/markdown');
  return copyText(writeMarkdown(makeReport(source)));
}

/** Hands a scorecard to the browser's downloads as a file. */
export async function saveScorecard(format: ExportFormat, source: ReportSource): Promise<void> {
  const { stem, extension, type, content } = await writeFile(format, source);
  download(`${stem}.${extension}`, type, content);
}
