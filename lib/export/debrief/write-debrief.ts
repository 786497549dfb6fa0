import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { safeFileName } from '@/lib/core/file-name';
import { localDay, localZone } from '@/lib/core/time/local-time';
import { debriefLabels } from '@/lib/text/debrief/exports';
import { mediaTypes } from '../media-types';
import type { ExportedFile } from '../write-file';
import { gridOf } from './grid';
import { outlineDebrief } from './outline';
import { type DebriefReport, makeDebriefReport } from './report';

/** The file formats of a debrief. */
export type DebriefFormat = 'word' | 'excel' | 'markdown' | 'json';

type Writer = (report: DebriefReport, envelope: DebriefEnvelope) => Promise<ExportedFile['content']>;

const writers: Readonly<Record<DebriefFormat, Writer>> = {
  word: async (report) =>
    (await import('../word/document')).writeWordOutline(
      outlineDebrief(report),
      report.interviewers.map(({ name }) => name).join(', '),
      gridOf(report),
    ),
  excel: async (report) => (await import('../excel/workbook')).writeSheets((await import('./sheets')).listDebriefSheets(report)),
  markdown: async (report) => (await import('../markdown')).writeOutlineMarkdown(outlineDebrief(report)),
  json: (_report, envelope) => Promise.resolve(`${JSON.stringify(envelope, null, 2)}\n`),
};

/** Writes a debrief as a file. Times are told in `zone`; JSON is what a webhook receives. */
export async function writeDebrief(format: DebriefFormat, envelope: DebriefEnvelope, zone = localZone()): Promise<ExportedFile> {
  const { candidate, settledAt } = envelope.data;
  const stem = safeFileName(`${candidate.name}, ${debriefLabels.debrief}, ${localDay(settledAt, zone)}`, 'debrief');
  return { stem, ...mediaTypes[format], content: await writers[format](makeDebriefReport(envelope, zone), envelope) };
}
