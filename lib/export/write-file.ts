import { scorecardName } from './file-name';
import { mediaTypes } from './media-types';
import { makeReport, type ReportSource, type ScorecardReport } from './report';

/** The file formats of a scorecard. */
export const exportFormats = ['word', 'excel', 'csv', 'markdown', 'plain-text', 'json'] as const;
/** A file format of a scorecard. */
export type ExportFormat = (typeof exportFormats)[number];

/** A file that is ready to be saved: its name, extension, media type and content. */
export type ExportedFile = {
  readonly stem: string;
  readonly extension: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Loads the writer of a format, only when it is needed. */
type LoadWriter = () => Promise<(report: ScorecardReport, source: ReportSource) => ExportedFile['content'] | Promise<ExportedFile['content']>>;

const writers: Readonly<Record<ExportFormat, LoadWriter>> = {
  word: async () => (await import('./word/document')).writeWord,
  excel: async () => (await import('./excel/workbook')).writeExcel,
  csv: async () => (await import('./csv')).writeCsv,
  markdown: async () => (await import('./markdown')).writeMarkdown,
  'plain-text': async () => (await import('./plain-text')).writePlainText,
  json: () => Promise.resolve((_report, { envelope }) => `${JSON.stringify(envelope, null, 2)}\n`),
};

/** Writes a scorecard as a file. Times are told in `zone`; JSON is what a webhook receives. */
export async function writeFile(format: ExportFormat, source: ReportSource, zone?: string): Promise<ExportedFile> {
  const write = await writers[format]();
  return { stem: scorecardName(source.envelope, zone), ...mediaTypes[format], content: await write(makeReport(source, zone), source) };
}
