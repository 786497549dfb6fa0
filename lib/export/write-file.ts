import { localZone } from '@/lib/core/time/local-time';
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

type Content = ExportedFile['content'];

/** Loads the writer of a format, only when it is needed. */
type LoadWriter = () => Promise<(source: ReportSource, zone?: string) => Content | Promise<Content>>;

/** A writer of scorecards that are prepared for reading. */
const ofReport =
  (write: (report: ScorecardReport) => Content | Promise<Content>) =>
  (source: ReportSource, zone?: string): Content | Promise<Content> =>
    write(makeReport(source, zone));

const writers: Readonly<Record<ExportFormat, LoadWriter>> = {
  word: async () => ofReport((await import('./word/document')).writeWord),
  excel: async () => ofReport((await import('./excel/workbook')).writeExcel),
  csv: async () => ofReport((await import('./csv')).writeCsv),
  markdown: async () => ofReport((await import('./markdown')).writeMarkdown),
  'plain-text': async () => ofReport((await import('./plain-text')).writePlainText),
  json: () => Promise.resolve(({ envelope }) => `${JSON.stringify(envelope, null, 2)}\n`),
};

/** Writes scorecards as files, one after the other. */
export type WriteScorecard = (source: ReportSource) => Promise<ExportedFile>;

/** Loads what writes a format. Times are told in `zone`, which is looked up once, not per file; JSON is what a webhook receives. */
export async function loadWriter(format: ExportFormat, zone: string = localZone()): Promise<WriteScorecard> {
  const write = await writers[format]();
  return async (source) => ({ stem: scorecardName(source.envelope, zone), ...mediaTypes[format], content: await write(source, zone) });
}

/** Writes a scorecard as a file, as `loadWriter` does. */
export const writeFile = async (format: ExportFormat, source: ReportSource, zone?: string): Promise<ExportedFile> =>
  (await loadWriter(format, zone))(source);
