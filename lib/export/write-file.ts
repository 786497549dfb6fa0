import { scorecardName } from './file-name';
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

type Writer = {
  readonly extension: string;
  readonly type: string;
  /** Loads the writer of the format, only when it is needed. */
  readonly load: () => Promise<(report: ScorecardReport, source: ReportSource) => ExportedFile['content'] | Promise<ExportedFile['content']>>;
};

const office = 'application/vnd.openxmlformats-officedocument';

const writers: Readonly<Record<ExportFormat, Writer>> = {
  word: { extension: 'docx', type: `${office}.wordprocessingml.document`, load: async () => (await import('./word/document')).writeWord },
  excel: { extension: 'xlsx', type: `${office}.spreadsheetml.sheet`, load: async () => (await import('./excel/workbook')).writeExcel },
  csv: { extension: 'csv', type: 'text/csv', load: async () => (await import('./csv')).writeCsv },
  markdown: { extension: 'md', type: 'text/markdown', load: async () => (await import('./markdown')).writeMarkdown },
  'plain-text': { extension: 'txt', type: 'text/plain', load: async () => (await import('./plain-text')).writePlainText },
  json: {
    extension: 'json',
    type: 'application/json',
    load: () => Promise.resolve((_report, { envelope }) => `${JSON.stringify(envelope, null, 2)}\n`),
  },
};

/** Writes a scorecard as a file. Times are told in `zone`; JSON is what a webhook receives. */
export async function writeFile(format: ExportFormat, source: ReportSource, zone?: string): Promise<ExportedFile> {
  const { extension, type, load } = writers[format];
  const write = await load();
  return { stem: scorecardName(source.envelope, zone), extension, type, content: await write(makeReport(source, zone), source) };
}
