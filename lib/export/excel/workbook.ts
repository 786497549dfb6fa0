import writeExcelFile from 'write-excel-file/universal';
import type { ScorecardReport } from '../report';
import { fitHeight } from './row-heights';
import { listSheets, type ReportSheet } from './sheets';

/** Sheets as a workbook (.xlsx), where the header of each stays visible and rows are as high as their text. */
export async function writeSheets(all: readonly ReportSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = all.map(({ sheet, data, widths }) => ({
    sheet,
    data: data.map((row) => fitHeight(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await (await writeExcelFile(sheets).toBlob()).arrayBuffer());
}

/** A scorecard as a workbook (.xlsx): scores and times are numbers and dates, texts stay texts. */
export const writeExcel = (report: ScorecardReport): Promise<Uint8Array<ArrayBuffer>> => writeSheets(listSheets(report));
